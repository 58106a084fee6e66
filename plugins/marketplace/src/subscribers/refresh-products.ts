import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { gatherChanges, idsOf } from "../lib/article-changes"

/** A product was changed, published, taken back or deleted. */
export default async function refreshProducts({ event, container }: SubscriberArgs<{ id: string }>) {
  gatherChanges(container, { productIds: idsOf(event.data) })
}

export const config: SubscriberConfig = {
  event: [
    "product.product.updated",
    "product.product.created",
    "product.product.deleted",
    "product.updated",
    "product.deleted",
  ],
}
