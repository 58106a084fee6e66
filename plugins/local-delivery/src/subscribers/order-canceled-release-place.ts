import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { nameBookings } from "../lib/name-bookings"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../modules/local-delivery"

/** Gives the place of a cancelled order back. */
export default async function releasePlace({ event, container }: SubscriberArgs<{ id: string }>) {
  await nameBookings(container, event.data.id)
  await container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE).releaseOrder(event.data.id)
}

export const config: SubscriberConfig = { event: "order.canceled" }
