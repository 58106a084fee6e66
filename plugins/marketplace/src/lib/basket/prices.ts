import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { toCents, type Cents } from "@pignon/kit"
import { upperBoundCents } from "../../domain/vendor-order"

type Amount = Parameters<typeof toCents>[0]
type WeighedLine = {
  title: string
  variant_id: string
  unit_price_cents: Cents
  price_per_kg_cents: Cents
  estimated_weight_grams: number
}

const weighedSql = `select coalesce(l.product_title, l.title) as title, l.variant_id,
    round(l.unit_price * 100)::int as unit_price_cents, a.price_per_kg_cents, a.estimated_weight_grams
  from cart c join cart_line_item l on l.cart_id = c.id and l.deleted_at is null
  join article a on a.variant_id = l.variant_id and a.deleted_at is null
  where c.id = ? and c.completed_at is null and a.sold_by = 'weight'
    and a.price_per_kg_cents is not null and a.estimated_weight_grams is not null order by l.id`

const isAtBound = (line: WeighedLine) =>
  line.unit_price_cents === upperBoundCents(line.price_per_kg_cents, line.estimated_weight_grams)

type Buyer = {
  currency_code: string
  region_id: string | null
  customer_id: string | null
  customer?: { groups?: { id: string }[] } | null
}
type Priced = { id: string; calculated_price?: { calculated_amount: Amount } | null }

/** What articles cost in this cart today, price lists of the stock admin included. */
async function pricesToday(container: MedusaContainer, cartId: string, ids: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["currency_code", "region_id", "customer_id", "customer.groups.id"],
    filters: { id: cartId },
  })
  const { currency_code, region_id, customer_id, customer } = data[0] as unknown as Buyer
  const buyer = { currency_code, region_id, customer_id, customer: { groups: customer?.groups ?? [] } }
  const { data: variants } = await query.graph({
    entity: "variant",
    fields: ["id", "calculated_price.*"],
    filters: { id: ids },
    context: { calculated_price: QueryContext(buyer) },
  })
  return new Map(
    (variants as unknown as Priced[]).map(({ id, calculated_price }) => [
      id,
      calculated_price ? toCents(calculated_price.calculated_amount) : null,
    ]),
  )
}

/**
 * The first weighed line whose price is no more the one of its article: the price per kilogram shown when it was laid in
 * the basket is not today's. Null when all are, and for a basket that is an order.
 */
export async function changedPrice(container: MedusaContainer, cartId: string): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(weighedSql, [cartId])
  const odd = (rows as WeighedLine[]).filter((line) => !isAtBound(line))
  if (odd.length === 0) return null
  const prices = await pricesToday(
    container,
    cartId,
    odd.map(({ variant_id }) => variant_id),
  )
  return odd.find((line) => prices.get(line.variant_id) !== line.unit_price_cents)?.title ?? null
}

/** Lays today's prices over the lines of a basket, with everything that follows of them. */
export async function refreshPrices(container: MedusaContainer, cartId: string): Promise<void> {
  await refreshCartItemsWorkflow(container).run({ input: { cart_id: cartId, force_refresh: true } })
}
