import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { addClosureStep, removeClosureStep, type ClosureInput } from "../steps/closures"

export const addClosureWorkflowId = "add-closure"

/** Enters days on which a shop is shut. */
export const addClosureWorkflow = createWorkflow(addClosureWorkflowId, function (input: ClosureInput) {
  return new WorkflowResponse(addClosureStep(input))
})

export const removeClosureWorkflowId = "remove-closure"

/** Takes a closure back. @throws `closure.not_found` for another shop's. */
export const removeClosureWorkflow = createWorkflow(
  removeClosureWorkflowId,
  function (input: { id: string; vendor_id: string }) {
    return new WorkflowResponse(removeClosureStep(input))
  },
)
