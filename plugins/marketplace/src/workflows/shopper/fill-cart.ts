import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { FillInput } from "../../lib/fill-cart"
import { fillCartStep } from "./steps/fill-cart"

export const fillCartWorkflowId = "fill-cart-again"

/** Fills a new or a given basket from a former order or a list; what cannot be sold today is named. */
export const fillCartWorkflow = createWorkflow(fillCartWorkflowId, function (input: FillInput) {
  return new WorkflowResponse(fillCartStep(input))
})
