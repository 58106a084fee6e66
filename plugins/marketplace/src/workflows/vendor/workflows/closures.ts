import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { addClosureStep, removeClosureStep, type ClosureInput } from "../steps/closures"

/** Name of the event after a shop entered or took back days on which it is shut; its payload is the shop's id. */
export const CLOSURES_CHANGED = "vendor.closures_changed"

export const addClosureWorkflowId = "add-closure"

/** Enters days on which a shop is shut. */
export const addClosureWorkflow = createWorkflow(addClosureWorkflowId, function (input: ClosureInput) {
  const closure = addClosureStep(input)
  emitEventStep({
    eventName: CLOSURES_CHANGED,
    data: transform({ input }, ({ input }) => ({ id: input.vendor_id })),
  })
  return new WorkflowResponse(closure)
})

export const removeClosureWorkflowId = "remove-closure"

/** Takes a closure back. @throws `closure.not_found` for another shop's. */
export const removeClosureWorkflow = createWorkflow(
  removeClosureWorkflowId,
  function (input: { id: string; vendor_id: string }) {
    const removed = removeClosureStep(input)
    emitEventStep({
      eventName: CLOSURES_CHANGED,
      data: transform({ input }, ({ input }) => ({ id: input.vendor_id })),
    })
    return new WorkflowResponse(removed)
  },
)
