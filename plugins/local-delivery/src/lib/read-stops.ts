import type { MedusaContainer } from "@medusajs/framework/types"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../modules/local-delivery"
import type { Actor } from "../workflows/rounds/steps/close-stop"

/** The rounds somebody may see: a driver his own and those without a driver, everybody else all. */
export const ownRounds = (actor: Actor) =>
  actor?.role === "driver" ? { $or: [{ driver_user_id: actor.user_id }, { driver_user_id: null }] } : {}

/** Stops with the window the customer chose. */
export async function withSlots<Stop extends { slot_id: string | null }>(
  container: MedusaContainer,
  stops: Stop[],
) {
  const ids = [...new Set(stops.flatMap(({ slot_id }) => slot_id ?? []))]
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const slots = ids.length ? await service.listDeliverySlots({ id: ids }, { take: ids.length }) : []
  const bySlot = new Map(slots.map(({ id, date, start, end }) => [id, { date, start, end }]))
  return stops.map((stop) => ({ ...stop, slot: (stop.slot_id && bySlot.get(stop.slot_id)) || null }))
}
