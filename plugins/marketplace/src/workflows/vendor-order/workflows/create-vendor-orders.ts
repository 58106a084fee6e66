import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PignonEvents } from "@pignon/kit"
import { placePartsStep } from "../steps/place-parts"

export const createVendorOrdersWorkflowId = "create-vendor-orders"

/** Writes each shop's part of a placed order. Idempotent: repeated and parallel runs leave one part a shop. */
export const createVendorOrdersWorkflow = createWorkflow(
  createVendorOrdersWorkflowId,
  function (input: { order_id: string }) {
    const placed = placePartsStep(input)
    const events = transform({ placed }, ({ placed }) => placed)
    emitEventStep({ eventName: PignonEvents.VENDOR_ORDER_CREATED, data: events })
    return new WorkflowResponse(placed)
  },
)
