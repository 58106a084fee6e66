import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { runImportStep, type RunImportInput } from "../steps/run-import"

export const importCatalogueWorkflowId = "import-catalogue"

/** Brings a shop's catalogue in from CSV: the way merchants do it, and the way the town was loaded. */
export const importCatalogueWorkflow = createWorkflow(
  importCatalogueWorkflowId,
  function (input: RunImportInput) {
    return new WorkflowResponse(runImportStep(input))
  },
)
