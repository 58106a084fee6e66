import type { MedusaContainer } from "@medusajs/framework/types"
import { openingAt } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../modules/local-delivery"

/** The counters where orders are handed over, with whether they are open now. */
export async function pickupPoints(container: MedusaContainer) {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const points = await service.listPickupPoints({ is_active: true }, { take: 100, order: { name: "ASC" } })
  const now = new Date()
  return points.map(
    ({ id, handle, name, address_1, postal_code, city, latitude, longitude, opening_hours }) => {
      const { open, nextChangeAt } = openingAt(opening_hours, now)
      const next_change_at = nextChangeAt?.toISOString() ?? null
      return {
        id,
        handle,
        name,
        address_1,
        postal_code,
        city,
        latitude,
        longitude,
        opening_hours,
        open_now: open,
        next_change_at,
      }
    },
  )
}
