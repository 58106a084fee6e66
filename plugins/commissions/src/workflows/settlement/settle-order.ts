import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PignonEvents } from "@pignon/kit"
import { postCanceledStep, postDeliveredStep, settleOrderStep, type OrderInput } from "./steps/settle-order"

export const settleOrderWorkflowId = "settle-order"

/** Captures an order's true amount, once, and enters it in the books. Repeating changes nothing. */
export const settleOrderWorkflow = createWorkflow(settleOrderWorkflowId, function (input: OrderInput) {
  const settlement = settleOrderStep(input)
  const data = transform({ input }, ({ input }) => ({ order_id: input.order_id }))
  when("order-was-settled", { settlement }, ({ settlement }) => settlement.isNew).then(() =>
    emitEventStep({ eventName: PignonEvents.ORDER_SETTLED, data }),
  )
  return new WorkflowResponse(settlement)
})

export const postDeliveredWorkflowId = "post-delivered"

/** What a delivered order owes becomes due. Repeating changes nothing. */
export const postDeliveredWorkflow = createWorkflow(postDeliveredWorkflowId, function (input: OrderInput) {
  return new WorkflowResponse(postDeliveredStep(input))
})

export const postCanceledWorkflowId = "post-canceled"

/** What was held for a cancelled order is held no more. Repeating changes nothing. */
export const postCanceledWorkflow = createWorkflow(postCanceledWorkflowId, function (input: OrderInput) {
  return new WorkflowResponse(postCanceledStep(input))
})
