import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { toCents } from "@pignon/kit"
import { catalogueInTurn } from "./in-turn"
import { pricesOf, sellingCents } from "./product-input"

// The article's own prices: those of lists are none of it.
const weighedSql = (
  where: string,
) => `select a.variant_id, a.vendor_id, 0 as price_cents, a.price_per_kg_cents,
    a.estimated_weight_grams, array_agg(p.amount) as amounts
  from article a join product_variant v on v.id = a.variant_id and v.deleted_at is null
  join product_variant_price_set vps on vps.variant_id = v.id and vps.deleted_at is null
  join price p on p.price_set_id = vps.price_set_id and p.price_list_id is null and p.currency_code = 'eur' and p.deleted_at is null
  where a.deleted_at is null and a.sold_by = 'weight' and a.price_per_kg_cents is not null
    and a.estimated_weight_grams is not null and ${where}
  group by a.id`

type Weighed = Parameters<typeof sellingCents>[0] & {
  variant_id: string
  vendor_id: string
  amounts: string[]
}

/** Those that ask for anything but what their kilogram costs. */
async function misprized(container: MedusaContainer, where: string, params: string[][]): Promise<Weighed[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(weighedSql(where), params)
  return (rows as Weighed[]).filter((row) =>
    row.amounts.some((amount) => toCents(amount) !== sellingCents(row)),
  )
}

/**
 * Puts back the price of weighed articles that somebody changed beside their price per kilogram. That one is the price
 * the shop declares and the shopper reads; Medusa's own is the most one portion can cost, which nobody sets: a kilogram
 * counted back from it would be an odd sum, changed behind the merchant's back. Only while nobody writes the shop's
 * catalogue, who changes both; the sweep comes again. Without a target: everywhere.
 */
export async function keepKiloPrices(
  container: MedusaContainer,
  target?: { productIds: string[]; variantIds: string[] },
): Promise<void> {
  const where = target ? "(a.variant_id = any(?) or a.product_id = any(?))" : "true"
  const found = await misprized(container, where, target ? [target.variantIds, target.productIds] : [])
  // Hardly ever more than one shop.
  for (const vendorId of new Set(found.map(({ vendor_id }) => vendor_id))) {
    const ids = found.filter(({ vendor_id }) => vendor_id === vendorId).map(({ variant_id }) => variant_id)
    await catalogueInTurn(container, vendorId, async () => {
      const still = await misprized(container, "a.variant_id = any(?)", [ids])
      if (still.length === 0) return
      const product_variants = still.map((row) => ({ id: row.variant_id, prices: pricesOf(row) }))
      await updateProductVariantsWorkflow(container).run({ input: { product_variants } })
    }).catch((error: { code?: string }) => {
      if (error.code !== "import.running") throw error
    })
  }
}
