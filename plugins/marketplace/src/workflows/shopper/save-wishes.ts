import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { saveWishesStep, type WishesInput } from "./steps/save-wishes"

export const saveWishesWorkflowId = "save-wishes"

/** Keeps what a shopper says of his basket beyond what is in it. */
export const saveWishesWorkflow = createWorkflow(saveWishesWorkflowId, function (input: WishesInput) {
  return new WorkflowResponse(saveWishesStep(input))
})
