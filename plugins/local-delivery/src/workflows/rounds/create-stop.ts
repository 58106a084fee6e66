import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createStopStep } from "./steps/create-stop"

export const createStopWorkflowId = "create-stop"

/** Gives a packed order its stop. Idempotent by fulfilment. */
export const createStopWorkflow = createWorkflow(
  createStopWorkflowId,
  function (input: { order_id: string; fulfillment_id: string }) {
    return new WorkflowResponse(createStopStep(input))
  },
)
