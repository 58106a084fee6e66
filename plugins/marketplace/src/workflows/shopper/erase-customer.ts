import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { eraseCustomerStep, validateErasureStep, type ErasureInput } from "./steps/erase-customer"

export const eraseCustomerWorkflowId = "erase-customer"

/** Forgets a customer: what the law keeps stays without his name, the rest is deleted, his login is gone. */
export const eraseCustomerWorkflow = createWorkflow(eraseCustomerWorkflowId, function (input: ErasureInput) {
  const found = validateErasureStep(input)
  const erased = transform({ input, found }, ({ input, found }) => ({
    customer_id: input.customer_id,
    email: found.email,
    order_ids: found.order_ids,
  }))
  const kept = eraseCustomerStep(erased)
  const account = transform({ input }, ({ input }) => ({ customerId: input.customer_id }))
  removeCustomerAccountWorkflow.runAsStep({ input: account })
  return new WorkflowResponse(kept)
})
