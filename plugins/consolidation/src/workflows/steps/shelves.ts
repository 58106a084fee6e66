import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONSOLIDATION_MODULE, type ConsolidationModuleService } from "../../modules/consolidation"

/** A shelf as it is entered. */
export type ShelfInput = { code: string; temperature: string }

/** Writes shelves that are not there yet; the compensation removes them. */
export const createShelvesStep = createStep(
  "create-shelves",
  async (input: { shelves: ShelfInput[] }, { container }) => {
    const service = container.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
    const known = await service.listStorageRacks({}, { take: 1000 })
    const missing = input.shelves.filter(({ code }) => !known.some((shelf) => shelf.code === code))
    const made = missing.length ? await service.createStorageRacks(missing) : []
    const ids = made.map(({ id }) => id)
    return new StepResponse({ ids }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE).deleteStorageRacks(ids)
  },
)

/** Everything of a delivered order was handed over. No compensation: it was. */
export const handOverParcelsStep = createStep(
  "hand-over-parcels",
  async (input: { order_id: string }, { container }) => {
    const service = container.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
    const parcels = await service.listParcels({ order_id: input.order_id }, { take: 500 })
    for (const { id } of parcels)
      await service.moveParcel(id, ["received", "stowed", "loaded", "returned"], { status: "handed_over" })
    return new StepResponse({ count: parcels.length })
  },
)
