import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendPasswordLetterStep, type PasswordForgotten } from "./steps/send-password-letter"

export const sendPasswordLetterWorkflowId = "send-password-letter"

/** Sends a customer the way to a new password. */
export const sendPasswordLetterWorkflow = createWorkflow(
  sendPasswordLetterWorkflowId,
  function (input: PasswordForgotten) {
    return new WorkflowResponse(sendPasswordLetterStep(input))
  },
)
