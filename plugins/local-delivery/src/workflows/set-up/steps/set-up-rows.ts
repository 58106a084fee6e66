import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { parse } from "@pignon/kit"
import { normaliseName } from "../../../domain/place"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../modules/local-delivery"
import { TownDelivery, type TownDeliveryInput } from "../schema"

/**
 * Writes areas, counters, windows and communes that are not there yet. Idempotent by name, handle and code; what the
 * association changed since stays. No compensation: running it again goes on where it stopped.
 */
export const setUpRowsStep = createStep("set-up-rows", async (sent: TownDeliveryInput, { container }) => {
  const input = parse(TownDelivery, sent)
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [areas, points, templates, communes] = await Promise.all([
    service.listDeliveryAreas({}, { take: 500 }),
    service.listPickupPoints({}, { take: 500 }),
    service.listSlotTemplates({}, { take: 1 }),
    service.listCommunes({}, { take: 5000, select: ["insee"] }),
  ])
  const newAreas = input.areas.filter(({ name }) => !areas.some((area) => area.name === name))
  // The model language types JSON arrays as objects.
  if (newAreas.length)
    await service.createDeliveryAreas(
      newAreas as unknown as Parameters<typeof service.createDeliveryAreas>[0],
    )
  const newPoints = input.pickup_points.filter(
    ({ handle }) => !points.some((point) => point.handle === handle),
  )
  const made = newPoints.length ? await service.createPickupPoints(newPoints) : []
  const known = new Set(communes.map(({ insee }) => insee))
  const newCommunes = input.communes.filter(({ insee }) => !known.has(insee))
  if (newCommunes.length) {
    await service.createCommunes(newCommunes.map((c) => ({ ...c, name_normalised: normaliseName(c.name) })))
  }
  if (templates.length === 0) {
    const byHandle = new Map([...points, ...made].map(({ id, handle }) => [handle, id]))
    const rows = input.slot_templates.flatMap(({ weekdays, pickup_point, ...template }) =>
      weekdays.map((weekday) => ({
        ...template,
        weekday,
        pickup_point_id: pickup_point ? (byHandle.get(pickup_point) ?? null) : null,
      })),
    )
    if (rows.length) await service.createSlotTemplates(rows)
  }
  return new StepResponse({ areas: newAreas.length, communes: newCommunes.length })
})
