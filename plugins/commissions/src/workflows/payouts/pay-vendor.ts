import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PayoutRequest } from "../../modules/commissions/service"
import { payVendorStep } from "./steps/pay-vendor"

export const payVendorWorkflowId = "pay-vendor"

/** Records a payment to a shop. Idempotent by request key. @throws `payout.above_due`. */
export const payVendorWorkflow = createWorkflow(payVendorWorkflowId, function (input: PayoutRequest) {
  return new WorkflowResponse(payVendorStep(input))
})
