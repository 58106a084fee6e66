import type { MedusaContainer } from "@medusajs/framework/types"
import { contributionsTo, type ShopReadiness } from "@pignon/kit"
import { distinctLonger, earliestFor, type Earliest } from "../domain/earliest"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../modules/local-delivery"
import { upcomingSlots } from "./offer-slots"

/** The earliest windows of a shop, and those of its articles that need longer. */
export type ShopEarliest = Earliest & { longer: (Earliest & { lead_time_hours: number })[] }

/** The earliest windows of any shop and of every open shop; the windows and the shops are read once for all. */
export async function earliestSlots(
  container: MedusaContainer,
  { isDelivered, now }: { isDelivered: boolean; now: Date },
): Promise<Earliest & { shops: Record<string, ShopEarliest> }> {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  await service.releaseExpired()
  const [rows, ...said] = await Promise.all([
    upcomingSlots(container, now),
    ...contributionsTo("shops.readiness").map(({ fn }) => fn(container, now)),
  ])
  const coming = rows.filter(({ start_at }) => start_at > now)
  const windows = {
    delivery: isDelivered ? coming.filter(({ mode }) => mode === "delivery") : [],
    pickup: coming.filter(({ mode }) => mode === "pickup"),
  }
  const { gatheringHours } = service.settings
  const earliest = (shop: ShopReadiness | null): Earliest => ({
    delivery: earliestFor(windows.delivery, shop, now, gatheringHours),
    pickup: earliestFor(windows.pickup, shop, now, gatheringHours),
  })
  const shops = said.flat().map((shop) => {
    const own = earliest(shop)
    const longer = shop.longer.map((one) => ({ lead_time_hours: one.leadTimeHours, ...earliest(one) }))
    return [shop.shop.handle, { ...own, longer: distinctLonger(own, longer) }] as const
  })
  return { ...earliest(null), shops: Object.fromEntries(shops) }
}
