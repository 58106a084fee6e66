import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelEmptyOrderStep } from "../steps/cancel-empty-order"
import { cancelPartsStep } from "../steps/cancel-parts"

export const cancelVendorOrdersWorkflowId = "cancel-vendor-orders"

/** Cancels what the shops still hold of a cancelled order. Repeating changes nothing. */
export const cancelVendorOrdersWorkflow = createWorkflow(
  cancelVendorOrdersWorkflowId,
  function (input: { order_id: string }) {
    return new WorkflowResponse(cancelPartsStep(input))
  },
)

export const cancelEmptyOrderWorkflowId = "cancel-empty-order"

/** Cancels an order of which no shop gives anything. Nothing happens while one still may. */
export const cancelEmptyOrderWorkflow = createWorkflow(
  cancelEmptyOrderWorkflowId,
  function (input: { order_id: string }) {
    return new WorkflowResponse(cancelEmptyOrderStep(input))
  },
)
