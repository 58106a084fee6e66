import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelPartsStep } from "../steps/cancel-parts"

export const cancelVendorOrdersWorkflowId = "cancel-vendor-orders"

/** Cancels what the shops still hold of a cancelled order. Repeating changes nothing. */
export const cancelVendorOrdersWorkflow = createWorkflow(
  cancelVendorOrdersWorkflowId,
  function (input: { order_id: string }) {
    return new WorkflowResponse(cancelPartsStep(input))
  },
)
