import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimOrdersStep, type ProvenCustomer } from "./steps/claim-orders"

export const claimOrdersWorkflowId = "claim-orders"

/** Attaches the guest orders of a proven address to its customer. */
export const claimOrdersWorkflow = createWorkflow(claimOrdersWorkflowId, function (input: ProvenCustomer) {
  return new WorkflowResponse(claimOrdersStep(input))
})
