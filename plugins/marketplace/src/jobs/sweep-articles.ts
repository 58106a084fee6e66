import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { INDEX_VERSION } from "../modules/marketplace/search/index-articles"
import { refreshArticles } from "../modules/marketplace/search/refresh"

const sql = `select distinct a.product_id from article a join product p on p.id = a.product_id
  left join article_search s on s.id = a.variant_id
  where a.deleted_at is null and (greatest(p.updated_at, a.updated_at) > coalesce(s.updated_at, 'epoch') + interval '5 seconds'
    and greatest(p.updated_at, a.updated_at) > now() - interval '20 minutes' or s.index_version <> ${INDEX_VERSION})
  union select a.product_id from price_list l join price c on c.price_list_id = l.id
    join product_variant_price_set vps on vps.price_set_id = c.price_set_id join article a on a.variant_id = vps.variant_id
  where l.status = 'active' and l.deleted_at is null and a.deleted_at is null
    and (l.starts_at between now() - interval '10 minutes' and now() or l.ends_at between now() - interval '10 minutes' and now())
  limit 2000`

/**
 * Finds articles that changed and were not listed anew (an event was lost), that were listed by a former version, or
 * whose sale has begun or ended.
 */
export default async function sweepArticles(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(sql)
  const productIds = (rows as { product_id: string }[]).map((row) => row.product_id)
  if (productIds.length) await refreshArticles(container, { productIds })
}

export const config = { name: "sweep-articles", schedule: "*/5 * * * *" }
