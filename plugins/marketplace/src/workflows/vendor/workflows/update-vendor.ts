import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { updateVendorStep, type VendorUpdate } from "../steps/update-vendors"

export const updateVendorWorkflowId = "update-vendor"

/** Name of the event after any change of a shop; its articles are listed anew. */
export const VENDOR_UPDATED = "vendor.updated"

/** Changes a shop's own data. */
export const updateVendorWorkflow = createWorkflow(updateVendorWorkflowId, function (input: VendorUpdate) {
  const vendor = updateVendorStep(input)
  const data = transform({ vendor }, ({ vendor }) => ({ id: vendor.id }))
  emitEventStep({ eventName: VENDOR_UPDATED, data })
  return new WorkflowResponse(vendor)
})
