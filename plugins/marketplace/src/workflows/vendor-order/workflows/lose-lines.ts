import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PignonEvents } from "@pignon/kit"
import { cancelEmptyOrderStep } from "../steps/cancel-empty-order"
import { movePartStep } from "../steps/move-part"
import { planLossStep, type LossInput } from "../steps/plan-loss"

export const loseLinesWorkflowId = "lose-lines"

/**
 * What was lost between the shop and the storage place: its lines are refused with the reason, nobody pays them, and
 * customer and shop are told as of any other refusal. An order of which nothing is left is cancelled.
 * @throws `vendor_order.wrong_state`, `line.not_found`, `line.quantity_out_of_range`, `line.weighed_whole`.
 */
export const loseLinesWorkflow = createWorkflow(loseLinesWorkflowId, function (input: LossInput) {
  const move = planLossStep(input)
  const moved = movePartStep(move)
  const event = transform({ moved }, ({ moved: { id, order_id, vendor_id } }) => ({
    id,
    order_id,
    vendor_id,
  }))
  emitEventStep({ eventName: PignonEvents.VENDOR_ORDER_ANSWERED, data: event })
  when("nothing-is-left", { move }, ({ move }) => move.to === "refused").then(() =>
    cancelEmptyOrderStep(event),
  )
  return new WorkflowResponse(moved)
})
