import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { gatherChanges, idsBehind, idsOf } from "../lib/article-changes"

/** A price was changed, perhaps without any word of its product. */
export default async function refreshPrices({ event, container }: SubscriberArgs<{ id: string }>) {
  gatherChanges(container, { variantIds: await idsBehind(container, "price", idsOf(event.data)) })
}

export const config: SubscriberConfig = {
  event: ["pricing.price.updated", "pricing.price.created", "pricing.price.deleted"],
}
