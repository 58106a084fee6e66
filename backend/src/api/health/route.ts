import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const sql = `select
  exists (select 1 from store where metadata->>'town_loaded_at' is not null and deleted_at is null) as town,
  exists (select 1 from region where deleted_at is null) as region,
  exists (select 1 from api_key where type = 'publishable' and revoked_at is null and deleted_at is null) as publishable_key`

async function missing(req: MedusaRequest): Promise<string[]> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  try {
    const { rows } = await knex.raw(sql)
    return Object.entries(rows[0] as Record<string, boolean>).flatMap(([name, isThere]) =>
      isThere ? [] : [name],
    )
  } catch {
    return ["database"] // Out of reach or without tables: either way there is nothing to sell from.
  }
}

/** Whether the shop can sell, and what it lacks. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const lacks = await missing(req)
  res.status(lacks.length ? 503 : 200).json({ status: lacks.length ? "not_ready" : "ready", missing: lacks })
}
