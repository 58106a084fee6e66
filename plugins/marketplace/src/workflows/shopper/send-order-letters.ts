import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendOrderLettersStep } from "./steps/send-order-letters"

export const sendOrderLettersWorkflowId = "send-order-letters"

/** Sends what an order owes its customer as it stands now. Repeating sends nothing twice. */
export const sendOrderLettersWorkflow = createWorkflow(
  sendOrderLettersWorkflowId,
  function (input: { order_id: string }) {
    return new WorkflowResponse(sendOrderLettersStep(input))
  },
)
