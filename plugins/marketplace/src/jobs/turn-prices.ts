import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refreshArticles } from "../modules/marketplace/search/refresh"
import { turnedPricesSql } from "../modules/marketplace/search/stale"

/**
 * Lists articles anew the moment a list of prices begins or ends. No event tells it, so it is asked every second: one
 * small query over the lists, and no timer that a restart would forget or another process would not know of.
 */
export default async function turnPrices(container: MedusaContainer) {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(turnedPricesSql)
  const productIds = (rows as { product_id: string }[]).map((row) => row.product_id)
  if (productIds.length) await refreshArticles(container, { productIds })
}

export const config = { name: "turn-prices", schedule: "* * * * * *" }
