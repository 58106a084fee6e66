import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellShopChanged } from "../lib/tell-shop-changed"
import { CLOSURES_CHANGED } from "../workflows/vendor/workflows/closures"

/** A shop goes on holiday or comes back: its page and the list of shops say so. */
export default async function refreshClosures({ event, container }: SubscriberArgs<{ id: string }>) {
  await tellShopChanged(container, event.data.id)
}

export const config: SubscriberConfig = { event: CLOSURES_CHANGED }
