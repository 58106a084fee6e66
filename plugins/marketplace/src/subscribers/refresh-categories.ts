import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { gatherChanges, idsBehind, idsOf } from "../lib/article-changes"
import { forgetDirectory } from "../lib/directory"
import { pageTags, tellStorefront } from "../lib/tell-storefront"

/** A category was made, renamed, moved or deleted: everything in it is listed anew, and the aisles are shown anew. */
export default async function refreshCategories({ event, container }: SubscriberArgs<{ id: string }>) {
  forgetDirectory()
  tellStorefront(container, [pageTags.categories, pageTags.articles])
  gatherChanges(container, { productIds: await idsBehind(container, "category", idsOf(event.data)) })
}

export const config: SubscriberConfig = {
  event: [
    "product.product-category.created",
    "product.product-category.updated",
    "product.product-category.deleted",
    "product-category.updated",
  ],
}
