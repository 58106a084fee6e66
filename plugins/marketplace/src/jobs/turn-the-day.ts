import type { MedusaContainer } from "@medusajs/framework/types"
import { pageTags, tellStorefront } from "../lib/tell-storefront"

/** A new day: lists come in another order, holidays and campaigns begin or end. */
export default async function turnTheDay(container: MedusaContainer) {
  tellStorefront(container, [pageTags.articles, pageTags.shops, pageTags.campaigns])
}

// The process runs in the town's time zone.
export const config = { name: "turn-the-day", schedule: "0 0 * * *" }
