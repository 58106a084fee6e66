import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { noQuery } from "@pignon/kit"
import { localeOf } from "../../../lib/locale"

const sql = `select c.handle, coalesce(nullif(c.metadata->>?, ''), c.name) as name, p.handle as parent_handle,
    coalesce((c.metadata->>'rank')::int, c.rank) as rank,
    (select count(*)::int from search_category s join article_search a on a.category_no = s.no
      where s.handle = c.handle or s.parent_handle = c.handle) as count
  from product_category c left join product_category p on p.id = c.parent_category_id and p.deleted_at is null
  where c.deleted_at is null and c.is_active and not c.is_internal
  order by p.handle nulls first, rank, c.name`

/** The aisles and their shelves in the language asked, with how many articles stand there. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  noQuery(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // Metadata holds the translations; French, for which there is none, falls back to the name itself.
  const { rows } = await knex.raw(sql, [`name_${localeOf(req)}`])
  res.json({ categories: rows })
}
