import type { z } from "@medusajs/framework/zod"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AreaInput, SlotTemplateInput } from "../set-up/schema"
import { addExceptionStep, addTemplatesStep, changeSlotStep, saveAreaStep, type ExceptionInput, type SlotChange } from "./steps/change-rows"

export const saveAreaWorkflowId = "save-area"

/** Enters or changes a delivery area. */
export const saveAreaWorkflow = createWorkflow(
  saveAreaWorkflowId,
  function (input: Partial<z.output<typeof AreaInput>> & { id?: string }) {
    return new WorkflowResponse(saveAreaStep(input))
  },
)

export const addTemplatesWorkflowId = "add-templates"

/** Enters windows of the week. */
export const addTemplatesWorkflow = createWorkflow(
  addTemplatesWorkflowId,
  function (input: z.output<typeof SlotTemplateInput>) {
    return new WorkflowResponse(addTemplatesStep(input))
  },
)

export const changeSlotWorkflowId = "change-slot"

/** Changes the places of one window, or closes it. */
export const changeSlotWorkflow = createWorkflow(changeSlotWorkflowId, function (input: SlotChange) {
  return new WorkflowResponse(changeSlotStep(input))
})

export const addExceptionWorkflowId = "add-exception"

/** Enters a day on which there are no windows (or, for a bank holiday, on which there are). */
export const addExceptionWorkflow = createWorkflow(addExceptionWorkflowId, function (input: ExceptionInput) {
  return new WorkflowResponse(addExceptionStep(input))
})
