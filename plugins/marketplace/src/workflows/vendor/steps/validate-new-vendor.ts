import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalid } from "@pignon/kit"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"

/** A shop's code stands on labels and its handle in addresses: nobody else may have them. */
export const validateNewVendorStep = createStep(
  "validate-new-vendor",
  async ({ code, handle }: { code: string; handle: string }, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    // A shop that was deleted keeps its code: labels of former orders bear it.
    const same = await service.listVendors({ $or: [{ code }, { handle }] }, { withDeleted: true, take: 2 })
    if (same.some((shop) => shop.code === code))
      invalid("vendor.code_taken", "Une autre boutique porte ce code : choisissez-en un autre.")
    if (same.length > 0)
      invalid("vendor.handle_taken", "Une autre boutique a cette adresse : choisissez un autre nom.")
    return new StepResponse(void 0)
  },
)
