import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../../modules/local-delivery"

/** A round to be made from the stops nobody drives yet. */
export type PlanRoundInput = { date: string; name: string; slot_id?: string; driver_user_id?: string; stop_ids?: string[] }

const MOST_STOPS = 100

/** Makes a round of the unplanned stops, in the order they were packed; the compensation lets them go again. */
export const planRoundStep = createStep(
  "plan-round",
  async (input: PlanRoundInput, { container }) => {
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    const free = await service.listDeliveryStops(
      {
        mode: "delivery",
        status: "planned",
        round_id: null,
        ...(input.slot_id ? { slot_id: input.slot_id } : {}),
        ...(input.stop_ids ? { id: input.stop_ids } : {}),
      },
      { take: MOST_STOPS, order: { created_at: "ASC" } },
    )
    if (free.length === 0) return refuse("round.no_stops", "Aucune commande emballée n’attend de tournée pour ce créneau.")
    const round = await service.createDeliveryRounds({ date: input.date, name: input.name, driver_user_id: input.driver_user_id })
    const taken: string[] = []
    for (const stop of free) {
      const isFree = await service.takeStop(stop.id, round.id, taken.length + 1)
      if (isFree) taken.push(stop.id)
    }
    return new StepResponse({ id: round.id, stop_ids: taken }, { id: round.id, stop_ids: taken })
  },
  async (made, { container }) => {
    if (!made) return
    const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
    for (const id of made.stop_ids) await service.moveStop(id, ["planned"], { round_id: null, sequence: 0 })
    await service.deleteDeliveryRounds(made.id)
  },
)
