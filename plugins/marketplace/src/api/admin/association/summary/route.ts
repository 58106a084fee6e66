import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { noQuery } from "@pignon/kit"

const sql = `select
  (select count(*)::int from vendor where status = 'open' and deleted_at is null) as open_shops,
  (select count(*)::int from vendor where status in ('applied', 'approved') and deleted_at is null) as shops_to_open,
  (select count(*)::int from article where deleted_at is null) as articles,
  (select count(*)::int from vendor_order where status = 'awaiting_vendor' and deleted_at is null) as parts_to_answer,
  (select count(*)::int from vendor_order where status = 'awaiting_vendor' and escalated_at is not null
    and deleted_at is null) as parts_escalated,
  (select count(distinct order_id)::int from vendor_order where created_at > now() - interval '1 day'
    and deleted_at is null) as orders_of_a_day`

/** The association's day in figures. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(sql)
  res.json({ summary: rows[0] })
}
