import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { contributionsTo } from "@pignon/kit"

/**
 * The version of each order: it differs whenever a part, a parcel, the payment or the stop has changed. The sum of all
 * instants, not the latest: two changes may be committed in the other order than they began.
 */
export async function orderVersions(
  container: MedusaContainer,
  orderIds: string[],
): Promise<Map<string, string>> {
  if (orderIds.length === 0) return new Map()
  const all = contributionsTo("order.changes").map(({ fn }) => `(${fn()})`)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `select order_id, md5(count(*) || ':' || sum(extract(epoch from changed_at))) as version
     from (${all.join(" union all ")}) as changes group by order_id`,
    { order_ids: orderIds },
  )
  return new Map(
    (rows as { order_id: string; version: string }[]).map(({ order_id, version }) => [order_id, version]),
  )
}
