import type { MedusaContainer } from "@medusajs/framework/types"
import { decide, type Decision } from "../domain/decide"
import { placeAddress, type KnownCommune, type Told } from "../domain/place"
import type { Area } from "../domain/area"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../modules/local-delivery"
import { geocode } from "./geocoder"

const MOST_COMMUNES = 5000

/** The decision on an address, and the communes it was made among. */
export async function decideAmongCommunes(container: MedusaContainer, told: Told) {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [areas, communes] = await Promise.all([
    service.listDeliveryAreas({ is_active: true }, { take: 200 }),
    service.listCommunes({}, { take: MOST_COMMUNES }),
  ])
  // Rows of the models are exactly these shapes; the model language types arrays and JSON more loosely.
  const known = communes as unknown as KnownCommune[]
  const { pinToleranceKm } = service.settings
  const byTold = placeAddress(known, told, pinToleranceKm)
  // A pin that was not believed does not keep the address search from being asked.
  const found = byTold.ok && byTold.precision === "coordinates" ? null : await geocode(told)
  const byFound = found && placeAddress(known, { ...told, ...found }, pinToleranceKm)
  // A search that found a house of the same name somewhere else says nothing about this one.
  const placed = byFound?.ok && byFound.precision === "coordinates" ? byFound : byTold
  return { decision: decide(areas as unknown as Area[], placed), communes: known }
}

/** Whether an address is delivered: by a pin, by the address search when one is configured, else by the commune. */
export const decideAddress = async (container: MedusaContainer, told: Told): Promise<Decision> =>
  (await decideAmongCommunes(container, told)).decision
