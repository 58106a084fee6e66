import type { MedusaContainer } from "@medusajs/framework/types"
import type { Told } from "../domain/place"
import { reachOf } from "../domain/reach"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../modules/local-delivery"
import { decisionMessage } from "./check-slot"
import { decideAmongCommunes } from "./decide-address"
import { earliestSlots } from "./earliest-slots"

const OUT_OF_REACH =
  "Cette adresse est trop loin : nous n’y livrons pas, et le comptoir est à plus d’une heure."

/** What an address can have, before there is any basket. */
export async function addressReach(container: MedusaContainer, told: Told, now: Date) {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [{ decision, communes }, points] = await Promise.all([
    decideAmongCommunes(container, told),
    service.listPickupPoints({ is_active: true }, { take: 1, select: ["id"] }),
  ])
  const reach = reachOf(decision, told, {
    hasCounter: points.length > 0,
    departments: new Set(communes.flatMap(({ postcodes }) => postcodes.map((code) => code.slice(0, 2)))),
    counterReachKm: service.settings.counterReachKm,
  })
  const { area, reason, precision, distanceKm } = decision
  return {
    reach,
    reason,
    message: reach === "out_of_reach" ? OUT_OF_REACH : decisionMessage(decision),
    communes: decision.communes,
    precision,
    distance_km: distanceKm,
    area: area && { id: area.id, name: area.name },
    fee_cents: area?.fee_cents ?? null,
    free_from_cents: area?.free_from_cents ?? null,
    min_basket_cents: area?.min_basket_cents ?? null,
    ...(await earliestSlots(container, { isDelivered: reach === "deliverable", now })),
  }
}
