import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { retireArticles } from "../modules/marketplace/retire-articles"
import { evenTurns } from "../modules/marketplace/search/even-turns"
import { refreshArticles } from "../modules/marketplace/search/refresh"
import { staleSql } from "../modules/marketplace/search/stale"
import { keepKiloPrices } from "../workflows/catalogue/keep-kilo-prices"

/**
 * Takes articles away whose variant is gone. Finds articles of which anything changed and that were not listed anew (an
 * event was lost), that were listed by a former version, or whose sale has begun or ended; puts the prices of weighed
 * articles right and gives every shop its even turns in lists again.
 */
export default async function sweepArticles(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await retireArticles(container)
  const { rows } = await knex.raw(staleSql)
  const productIds = (rows as { product_id: string }[]).map((row) => row.product_id)
  if (productIds.length) await refreshArticles(container, { productIds })
  await keepKiloPrices(container)
  await evenTurns(knex)
}

export const config = { name: "sweep-articles", schedule: "*/5 * * * *" }
