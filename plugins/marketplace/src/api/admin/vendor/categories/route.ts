import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { noQuery } from "@pignon/kit"

const sql = `select c.handle, c.name, p.name as parent_name
  from product_category c join product_category p on p.id = c.parent_category_id and p.deleted_at is null
  where c.deleted_at is null and c.is_active and not c.is_internal
  order by p.rank, p.name, c.rank, c.name`

/** The shelves an article may stand on, aisle by aisle. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  const { rows } = await req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql)
  res.json({ categories: rows })
}
