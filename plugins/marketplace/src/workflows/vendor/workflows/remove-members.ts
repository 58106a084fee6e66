import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  forgetUserStep,
  removeAssociationMemberStep,
  removeVendorMemberStep,
  type Removal,
} from "../steps/remove-members"

export const removeVendorMemberWorkflowId = "remove-vendor-member"

/** Takes somebody out of a shop; his next request reaches nothing. See `removeVendorMemberStep`. */
export const removeVendorMemberWorkflow = createWorkflow(
  removeVendorMemberWorkflowId,
  function (input: Removal & { vendor_id: string }) {
    return new WorkflowResponse(removeVendorMemberStep(input))
  },
)

export const removeAssociationMemberWorkflowId = "remove-association-member"

/** Takes somebody out of the association; his next request reaches nothing. See `removeAssociationMemberStep`. */
export const removeAssociationMemberWorkflow = createWorkflow(
  removeAssociationMemberWorkflowId,
  function (input: Removal) {
    return new WorkflowResponse(removeAssociationMemberStep(input))
  },
)

export const forgetUserWorkflowId = "forget-user"

/** Takes somebody who has no login any more out of everything. Idempotent. */
export const forgetUserWorkflow = createWorkflow(forgetUserWorkflowId, function (input: { user_id: string }) {
  return new WorkflowResponse(forgetUserStep(input))
})
