import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { gatherChanges, idsBehind, idsOf } from "../lib/article-changes"

/** Stock was entered, sold or set aside. */
export default async function refreshStock({ event, container }: SubscriberArgs<{ id: string }>) {
  const kind = event.name.includes("reservation") ? "reservation" : "level"
  gatherChanges(container, { variantIds: await idsBehind(container, kind, idsOf(event.data)) })
}

export const config: SubscriberConfig = {
  event: [
    "inventory.inventory-level.updated",
    "inventory.inventory-level.created",
    "inventory.reservation-item.created",
    "inventory.reservation-item.updated",
    "inventory.reservation-item.deleted",
  ],
}
