import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { localDate, notFound } from "@pignon/kit"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"

/** Adds one to the day's count. No compensation: a click that was counted did happen. */
export const countOutboundClickStep = createStep(
  "count-outbound-click",
  async (input: { handle: string; kind: "search" | "article" }, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const [vendor] = await service.listVendors(
      { handle: input.handle, status: "open" },
      { take: 1, select: ["id"] },
    )
    if (!vendor) notFound("shop.not_found", "Cette boutique n’existe pas ou ne vend pas en ce moment.")
    await service.countOutboundClick(vendor.id, localDate(new Date()), input.kind)
    return new StepResponse(void 0)
  },
)
