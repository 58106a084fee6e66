import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@pignon/kit"
import { isUnplanned } from "../../../domain/stop"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../modules/local-delivery"

/** A round to be made from the stops nobody drives yet: those named, in that order, or all (of one slot). */
export type PlanRoundInput = {
  date: string
  name: string
  slot_id?: string
  driver_user_id?: string
  stop_ids?: string[]
}

const MOST_STOPS = 100

async function freeStops(
  service: LocalDeliveryModuleService,
  { slot_id, stop_ids }: PlanRoundInput,
): Promise<string[]> {
  const stops = await service.listDeliveryStops(
    {
      mode: "delivery",
      status: ["planned", "failed"],
      ...(slot_id ? { slot_id } : {}),
      ...(stop_ids ? { id: stop_ids } : {}),
    },
    { take: 1000, order: { created_at: "ASC" } },
  )
  const free = stops.filter(isUnplanned).map(({ id }) => id)
  return (stop_ids ? stop_ids.filter((id) => free.includes(id)) : free).slice(0, MOST_STOPS)
}

function noStops(): never {
  refuse("round.no_stops", "Aucune commande emballée n’attend de tournée pour ce créneau.")
}

/** Makes a round of the unplanned stops, in the order named or packed; the compensation lets them go again. */
export const planRoundStep = createStep(
  "plan-round",
  async (input: PlanRoundInput, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const free = await freeStops(service, input)
    if (free.length === 0) noStops()
    const { date, name, driver_user_id } = input
    const round = await service.createDeliveryRounds({ date, name, driver_user_id })
    const taken: string[] = []
    for (const id of free) {
      const isFree = await service.takeStop(id, round.id, taken.length + 1)
      if (isFree) taken.push(id)
    }
    if (taken.length === 0) {
      // Somebody else planned all of them at the same moment.
      await service.deleteDeliveryRounds(round.id)
      noStops()
    }
    return new StepResponse({ id: round.id, stop_ids: taken }, round.id)
  },
  async (roundId, { container }) => {
    if (!roundId) return
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    await service.letStopsGo(roundId)
    await service.deleteDeliveryRounds(roundId)
  },
)
