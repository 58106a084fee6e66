import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PignonEvents } from "@pignon/kit"
import { cancelEmptyOrderStep } from "../steps/cancel-empty-order"
import { movePartStep } from "../steps/move-part"
import { planAnswerStep, type AnswerInput } from "../steps/plan-answer"

export const answerVendorOrderWorkflowId = "answer-vendor-order"

/**
 * What a shop says of its part: accept, refuse, weigh, ready. Saying accept or ready twice changes nothing.
 * When the last part of an order is refused the core order is cancelled, which releases the payment.
 */
export const answerVendorOrderWorkflow = createWorkflow(
  answerVendorOrderWorkflowId,
  function (input: AnswerInput) {
    const move = planAnswerStep(input)
    const moved = movePartStep(move)
    const event = transform({ moved }, ({ moved: { id, order_id, vendor_id } }) => ({
      id,
      order_id,
      vendor_id,
    }))
    when(
      "part-is-ready",
      { input, moved },
      ({ input, moved }) => input.answer.kind === "ready" && moved.hasMoved,
    ).then(() =>
      emitEventStep({ eventName: PignonEvents.VENDOR_ORDER_READY, data: event }).config({
        name: "tell-ready",
      }),
    )
    when("part-is-answered", { input }, ({ input }) => input.answer.kind !== "ready").then(() =>
      emitEventStep({ eventName: PignonEvents.VENDOR_ORDER_ANSWERED, data: event }).config({
        name: "tell-answered",
      }),
    )
    when("part-is-refused", { move }, ({ move }) => move.to === "refused").then(() =>
      cancelEmptyOrderStep(event),
    )
    return new WorkflowResponse(moved)
  },
)
