import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { VendorStatus } from "../../../domain/vendor-status"
import { validateVendorStatusStep } from "../steps/validate-vendor-status"
import { updateVendorWorkflow } from "./update-vendor"

/** A new status, and why. */
export type SetVendorStatusInput = {
  id: string
  status: VendorStatus
  reason?: string
}

export const setVendorStatusWorkflowId = "set-vendor-status"

/** Opens, suspends or closes a shop. @throws `vendor.reason_missing` when a shop is suspended without a word. */
export const setVendorStatusWorkflow = createWorkflow(
  setVendorStatusWorkflowId,
  function (input: SetVendorStatusInput) {
    validateVendorStatusStep(input)
    const update = transform({ input }, ({ input }) => ({
      id: input.id,
      status: input.status,
      status_reason: input.reason?.trim() || null,
    }))
    return new WorkflowResponse(updateVendorWorkflow.runAsStep({ input: update }))
  },
)
