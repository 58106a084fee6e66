import type { z } from "@medusajs/framework/zod"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PignonEvents } from "@pignon/kit"
import type { SlotTemplateInput } from "../set-up/schema"
import {
  changeTemplateStep,
  savePickupPointStep,
  type PickupPointSaving,
  type TemplateChange,
} from "./steps/change-places"
import {
  addExceptionStep,
  addTemplatesStep,
  changeSlotStep,
  removeExceptionStep,
  saveAreaStep,
  type AreaSaving,
  type ExceptionInput,
  type SlotChange,
} from "./steps/change-rows"

export const saveAreaWorkflowId = "save-area"

/** Enters or changes a delivery area. */
export const saveAreaWorkflow = createWorkflow(saveAreaWorkflowId, function (input: AreaSaving) {
  return new WorkflowResponse(saveAreaStep(input))
})

export const savePickupPointWorkflowId = "save-pickup-point"

/** Enters or changes a counter. @throws `pickup_point.exists`, `pickup_point.not_found`. */
export const savePickupPointWorkflow = createWorkflow(
  savePickupPointWorkflowId,
  function (input: PickupPointSaving) {
    const point = savePickupPointStep(input)
    emitEventStep({ eventName: PignonEvents.COUNTERS_CHANGED, data: {} })
    return new WorkflowResponse(point)
  },
)

export const changeTemplateWorkflowId = "change-template"

/** Changes a window of the week and those made from it that are still to come. */
export const changeTemplateWorkflow = createWorkflow(
  changeTemplateWorkflowId,
  function (input: TemplateChange) {
    return new WorkflowResponse(changeTemplateStep(input))
  },
)

export const removeExceptionWorkflowId = "remove-exception"

/** Takes an exception back. */
export const removeExceptionWorkflow = createWorkflow(
  removeExceptionWorkflowId,
  function (input: { id: string }) {
    return new WorkflowResponse(removeExceptionStep(input))
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
