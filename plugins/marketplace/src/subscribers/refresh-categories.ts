import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { gatherChanges, idsBehind, idsOf } from "../lib/article-changes"

/** A category was renamed or moved: everything in it is listed anew. */
export default async function refreshCategories({ event, container }: SubscriberArgs<{ id: string }>) {
  gatherChanges(container, { productIds: await idsBehind(container, "category", idsOf(event.data)) })
}

export const config: SubscriberConfig = {
  event: ["product.product-category.updated", "product-category.updated"],
}
