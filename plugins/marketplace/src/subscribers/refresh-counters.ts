import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PignonEvents } from "@pignon/kit"
import { pageTags, tellStorefront } from "../lib/tell-storefront"

/** A counter was entered, changed or closed: the maps and the checkout show it. */
export default async function refreshCounters({ container }: SubscriberArgs) {
  tellStorefront(container, [pageTags.shops])
}

export const config: SubscriberConfig = { event: PignonEvents.COUNTERS_CHANGED }
