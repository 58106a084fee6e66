import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TextQuery } from "./vocabulary"

// Articles that can be had come first; one of several variants of the same article is enough.
const sql = `with m as (select id, product_id, in_stock, price,
    (ts_rank('{0.05,0.1,0.4,1}', sv_main, ?::tsquery, 1)
      + case when title_norm like ? then .3 when title_norm like ? then .2 else 0 end)::float4 as r, mix
    from article_search where sv_main @@ ?::tsquery),
  best as (select distinct on (product_id) * from m order by product_id, in_stock desc, r desc, price),
  top as (select * from best order by in_stock desc, r desc, mix limit ?)
  select c.card->>'handle' as handle, c.card->>'title' as title, t.price as price_cents,
    c.card->>'sold_by' as sold_by,
    jsonb_build_object('handle', c.card->'shop'->>'handle', 'name', c.card->'shop'->>'name') as shop,
    c.card->'image' as image
  from top t join article_card c using (id) order by t.in_stock desc, t.r desc, t.mix`

/** The few articles somebody who is still typing most likely means. */
export async function suggestArticles(knex: Knex, text: TextQuery, limit: number) {
  const { tsquery, phrase } = text
  const { rows } = await knex.raw(sql, [tsquery, `${phrase}%`, `% ${phrase}%`, tsquery, limit])
  return rows as Record<string, unknown>[]
}
