import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound, refuse } from "@pignon/kit"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"
import type { Move } from "../../../modules/marketplace/vendor-order-sql"

/** A move, and whether it may find the part already there (then nothing changes and nothing is refused). */
export type MovePartInput = Move & { isRepeatable?: boolean }

/**
 * Moves a part, in one conditional statement.
 * No compensation: it is the last thing each workflow does, and what a shop has said stays said.
 * @throws `vendor_order.not_found` for another shop's part, `vendor_order.wrong_state` when somebody was quicker.
 */
export const movePartStep = createStep("move-part", async (input: MovePartInput, { container }) => {
  const { isRepeatable, ...move } = input
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const moved = await service.movePart(move)
  if (moved) return new StepResponse({ ...moved, hasMoved: true })
  const [part] = await service.listVendorOrders({ id: move.id })
  if (!part || (move.vendorId && part.vendor_id !== move.vendorId)) {
    notFound("vendor_order.not_found", "Cette commande n’existe pas dans votre boutique.")
  }
  if (isRepeatable && part.status === move.to) {
    const { id, order_id, vendor_id, status } = part
    return new StepResponse({ id, order_id, vendor_id, from_status: status as string, hasMoved: false })
  }
  refuse(
    "vendor_order.wrong_state",
    "Cette commande a changé entre-temps. Rechargez la page pour voir où elle en est.",
  )
})
