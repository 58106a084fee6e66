import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { statesBefore } from "../../../domain/vendor-order"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"

/** Moves every open part of an order to cancelled. No compensation: the core order is cancelled already. */
export const cancelPartsStep = createStep(
  "cancel-parts",
  async (input: { order_id: string }, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const parts = await service.listVendorOrders({ order_id: input.order_id }, { select: ["id"] })
    const canceled: string[] = []
    for (const { id } of parts) {
      const move = {
        id,
        vendorId: null,
        from: statesBefore("canceled"),
        to: "canceled" as const,
        event: "canceled",
      }
      if (await service.movePart({ ...move, actorId: "system" })) canceled.push(id)
    }
    return new StepResponse(canceled)
  },
)
