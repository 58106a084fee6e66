import type { MedusaContainer } from "@medusajs/framework/types"
import { contribute } from "@pignon/kit"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../../modules/local-delivery"

/** What delivery knows of an order: its window and its stop. */
async function deliveryProgress(container: MedusaContainer, orderId: string) {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [[booking], [stop]] = await Promise.all([
    service.listSlotBookings({ order_id: orderId }, { take: 1 }),
    service.listDeliveryStops({ order_id: orderId }, { take: 1, order: { created_at: "DESC" } }),
  ])
  const [slot] = booking ? await service.listDeliverySlots({ id: booking.slot_id }, { take: 1 }) : []
  return {
    slot: slot ? { date: slot.date, start: slot.start, end: slot.end, mode: slot.mode } : null,
    stop: stop ? { status: stop.status, reason: stop.reason, done_at: stop.done_at } : null,
  }
}

contribute(
  "order.changes",
  "local-delivery",
  () =>
    `select s.order_id, s.updated_at as changed_at from delivery_stop s where s.order_id = any(:order_ids)`,
)
contribute("order.progress", "local-delivery", deliveryProgress)
