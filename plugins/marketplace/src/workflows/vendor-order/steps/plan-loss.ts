import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalid, notFound, refuse } from "@pignon/kit"
import type { RefusedLine } from "../../../domain/answer"
import { LOSABLE, planLoss } from "../../../domain/loss"
import type { VendorOrderStatus } from "../../../domain/vendor-order"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"
import type { MovePartInput } from "./move-part"

/** Lines of a part that were lost after the shop had packed them, and why. */
export type LossInput = { vendor_order_id: string; lines: RefusedLine[]; reason: string; actor_id: string }

const isLosable = (status: string): status is (typeof LOSABLE)[number] =>
  (LOSABLE as readonly string[]).includes(status)

/** Turns a loss into the move it means. Reads only; the move itself is conditional on the part's state. */
export const planLossStep = createStep("plan-loss", async (input: LossInput, { container }) => {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [part] = await service.listVendorOrders({ id: input.vendor_order_id }, { relations: ["lines"] })
  if (!part) notFound("vendor_order.not_found", "Cette part de commande n’existe pas.")
  const status: VendorOrderStatus = part.status
  if (!isLosable(status))
    refuse("vendor_order.wrong_state", "Cette part n’est pas en chemin : c’est à la boutique de répondre.")
  const planned = planLoss(status, part.lines, input.lines, input.reason)
  if (!planned.ok) invalid(planned.code, planned.message)
  const move: MovePartInput = {
    id: part.id,
    vendorId: null,
    actorId: input.actor_id,
    from: [status],
    to: planned.to,
    event: "lost",
    lines: planned.lines,
    data: { reason: input.reason },
    ...(planned.to === "refused" ? { set: { refuse_reason: input.reason } } : {}),
  }
  return new StepResponse(move)
})
