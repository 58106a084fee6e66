import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createStopStep } from "./steps/create-stop"
import { dropStopStep } from "./steps/drop-stop"

export const createStopWorkflowId = "create-stop"

/** Gives a packed order its stop. Idempotent by fulfilment. */
export const createStopWorkflow = createWorkflow(
  createStopWorkflowId,
  function (input: { order_id: string; fulfillment_id: string }) {
    return new WorkflowResponse(createStopStep(input))
  },
)

export const dropStopWorkflowId = "drop-stop"

/** Takes back the stop of a fulfilment that was cancelled. Idempotent. */
export const dropStopWorkflow = createWorkflow(
  dropStopWorkflowId,
  function (input: { fulfillment_id: string }) {
    return new WorkflowResponse(dropStopStep(input))
  },
)
