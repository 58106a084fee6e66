import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeListStep, type ListChange } from "./steps/change-lists"

export const changeListWorkflowId = "change-list"

/** Changes a customer's own lists. */
export const changeListWorkflow = createWorkflow(changeListWorkflowId, function (input: ListChange) {
  return new WorkflowResponse(changeListStep(input))
})
