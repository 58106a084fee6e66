import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"
import { importCatalogue } from "../import-catalogue"
import { catalogueInTurn } from "../in-turn"

/** A catalogue a shop sends; `file` is only ever named by the server itself. */
export type RunImportInput = {
  vendor_id: string
  csv?: string
  file?: string
  dry_run?: boolean
  started_by?: string
}

/**
 * Runs an import and keeps its record. No compensation: what went in is right, and a second run goes on where this one
 * stopped. @throws `import.running` while another import of the shop runs.
 */
export const runImportStep = createStep("run-import", async (input: RunImportInput, { container }) => {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const { vendor_id, csv, file, dry_run = false, started_by } = input
  const record = await service.createCatalogueImports({ vendor_id, dry_run, started_by })
  try {
    const work = () => importCatalogue(container, { vendor_id, csv, file, dry_run, import_id: record.id })
    const { errors, ...counts } = await catalogueInTurn(container, vendor_id, work)
    const done = await service.updateCatalogueImports({
      id: record.id,
      ...counts,
      rows_done: counts.rows_total,
      // The column is JSON; an array is as good there as an object.
      errors: errors as unknown as Record<string, unknown>,
      status: "done",
      finished_at: new Date(),
    })
    return new StepResponse(done)
  } catch (error) {
    await service.updateCatalogueImports({ id: record.id, status: "failed", finished_at: new Date() })
    throw error
  }
})
