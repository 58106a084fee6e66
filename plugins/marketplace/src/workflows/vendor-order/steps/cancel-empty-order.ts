import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { isOut } from "../../../domain/vendor-order"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"

/**
 * Cancels the core order once no shop gives anything, which releases the authorised payment.
 * No compensation: the refusals stand; the repair job cancels what a failure left.
 */
export const cancelEmptyOrderStep = createStep(
  "cancel-empty-order",
  async (input: { order_id: string }, { container }) => {
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const parts = await service.listVendorOrders({ order_id: input.order_id }, { select: ["id", "status"] })
    if (!parts.every(({ status }) => isOut(status))) return new StepResponse({ isCanceled: false })
    await cancelOrderWorkflow(container).run({ input: { order_id: input.order_id } })
    return new StepResponse({ isCanceled: true })
  },
)
