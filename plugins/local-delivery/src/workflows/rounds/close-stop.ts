import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PignonEvents } from "@pignon/kit"
import type { FailReason } from "../../domain/stop"
import { failStopStep, finishStopStep, replanStopStep, type Actor } from "./steps/close-stop"

export const finishStopWorkflowId = "finish-stop"

/** The goods were handed over, at the door or at the counter. Repeating changes nothing. */
export const finishStopWorkflow = createWorkflow(
  finishStopWorkflowId,
  function (input: { id: string; recipient?: string; actor: Actor }) {
    const stop = finishStopStep(input)
    const data = transform({ stop }, ({ stop: { id, order_id } }) => ({ id, order_id }))
    when("stop-was-finished", { stop }, ({ stop }) => stop.isNew).then(() =>
      emitEventStep({ eventName: PignonEvents.STOP_DONE, data }),
    )
    return new WorkflowResponse(stop)
  },
)

export const failStopWorkflowId = "fail-stop"

/** The hand-over failed, with a reason. */
export const failStopWorkflow = createWorkflow(
  failStopWorkflowId,
  function (input: { id: string; reason: FailReason; note?: string; actor: Actor }) {
    const stop = failStopStep(input)
    const data = transform({ stop }, ({ stop: { id, order_id, reason } }) => ({ id, order_id, reason }))
    when("stop-has-failed", { stop }, ({ stop }) => stop.isNew).then(() =>
      emitEventStep({ eventName: PignonEvents.STOP_FAILED, data }),
    )
    return new WorkflowResponse(stop)
  },
)

export const replanStopWorkflowId = "replan-stop"

/** A failed stop waits for another round. */
export const replanStopWorkflow = createWorkflow(replanStopWorkflowId, function (input: { id: string }) {
  return new WorkflowResponse(replanStopStep(input))
})
