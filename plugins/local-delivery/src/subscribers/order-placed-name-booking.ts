import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { nameBookings } from "../lib/name-bookings"

/** Writes the order's id on the place its basket booked. */
export default async function nameBooking({ event, container }: SubscriberArgs<{ id: string }>) {
  await nameBookings(container, event.data.id)
}

export const config: SubscriberConfig = { event: "order.placed" }
