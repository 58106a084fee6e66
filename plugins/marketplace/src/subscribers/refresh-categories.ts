import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { forgetDirectory } from "../lib/directory"
import { gatherChanges, idsBehind, idsOf } from "../lib/article-changes"

/** A category was renamed or moved: everything in it is listed anew. */
export default async function refreshCategories({ event, container }: SubscriberArgs<{ id: string }>) {
  forgetDirectory()
  gatherChanges(container, { productIds: await idsBehind(container, "category", idsOf(event.data)) })
}

export const config: SubscriberConfig = {
  event: ["product.product-category.updated", "product-category.updated"],
}
