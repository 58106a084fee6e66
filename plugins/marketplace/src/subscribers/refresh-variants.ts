import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { gatherChanges, idsOf } from "../lib/article-changes"

/** A variant was changed or deleted. */
export default async function refreshVariants({ event, container }: SubscriberArgs<{ id: string }>) {
  gatherChanges(container, { variantIds: idsOf(event.data) })
}

export const config: SubscriberConfig = {
  event: [
    "product.product-variant.updated",
    "product.product-variant.deleted",
    "product-variant.updated",
    "product-variant.deleted",
  ],
}
