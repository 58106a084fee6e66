import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ArticleSource } from "./document"

/** Whether a product stands in the channel the storefront sells by. */
export const isOfferedSql = (productId: string) => `exists (select 1 from product_sales_channel psc
    join store s on s.default_sales_channel_id = psc.sales_channel_id and s.deleted_at is null
    where psc.product_id = ${productId} and psc.deleted_at is null)`

/** The town sells in one region: the first. A cart is opened in it. */
const regionSql = "select id from region where deleted_at is null order by created_at, id limit 1"

// The graph tells neither the prices of lists nor the rules of any.
const offersSql = `select v.id, (${regionSql}) as region_id, ${isOfferedSql("v.product_id")} as is_offered,
    (select jsonb_agg(jsonb_build_object('amount', p.amount, 'currency_code', p.currency_code,
        'min_quantity', p.min_quantity, 'max_quantity', p.max_quantity, 'rules_count', p.rules_count,
        'rules', case when p.rules_count > 0 then (select jsonb_agg(jsonb_build_object('attribute', r.attribute, 'value', r.value))
          from price_rule r where r.price_id = p.id and r.deleted_at is null) end,
        'price_list_id', l.id,
        'price_list', case when l.id is not null then jsonb_build_object('type', l.type, 'status', l.status,
          'starts_at', l.starts_at, 'ends_at', l.ends_at, 'rules_count', l.rules_count,
          'rules', (select jsonb_agg(jsonb_build_object('attribute', r.attribute, 'value', r.value))
            from price_list_rule r where r.price_list_id = l.id and r.deleted_at is null)) end))
      from product_variant_price_set vps join price p on p.price_set_id = vps.price_set_id and p.deleted_at is null
      left join price_list l on l.id = p.price_list_id and l.status = 'active' and l.deleted_at is null
      where vps.variant_id = v.id and vps.deleted_at is null and (p.price_list_id is null or l.id is not null)) as prices
  from product_variant v where v.id = any(?)`

type Offer = {
  id: string
  region_id: string | null
  is_offered: boolean
  prices: NonNullable<ArticleSource["prices"]> | null
}

/** Adds to articles what is asked for them and whether the storefront sells them, in one query. */
export async function withOffers(
  knex: Knex,
  sources: Omit<ArticleSource, "prices" | "region_id" | "is_offered">[],
): Promise<ArticleSource[]> {
  if (sources.length === 0) return []
  const { rows } = await knex.raw(offersSql, [sources.map(({ id }) => id)])
  const offers = new Map((rows as Offer[]).map((offer) => [offer.id, offer]))
  return sources.map((source) => {
    const offer = offers.get(source.id)
    const { region_id = null, is_offered = false, prices = null } = offer ?? {}
    return { ...source, region_id, is_offered, prices }
  })
}
