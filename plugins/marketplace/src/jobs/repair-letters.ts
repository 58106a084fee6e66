import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderVersions } from "../lib/order-changes"
import { MOST_ATTEMPTS } from "../modules/shopper/sql"
import { sendOrderLettersWorkflow } from "../workflows"

const MOST_AT_ONCE = 100

/** Orders of the last 30 days whose last letter has not gone out, and those with a letter to be tried again. */
const openSql = `select o.id, exists (select 1 from letter l where l.order_id = o.id and l.status <> 'sent'
      and l.attempts < ${MOST_ATTEMPTS} and l.deleted_at is null) as has_unsent
  from "order" o
  where o.created_at > now() - interval '30 days' and o.created_at < now() - interval '1 minute'
    and o.deleted_at is null and o.is_draft_order = false
    and not exists (select 1 from letter l where l.order_id = o.id and l.kind in ('delivered', 'canceled')
      and l.status = 'sent' and l.deleted_at is null)
  order by o.created_at desc limit 5000`

/** The version at which each open order was last looked at by this process. */
const seen = new Map<string, string>()

/**
 * Finds letters that a lost event or a deaf mail server left unsent: looks again at every open order that has changed
 * since it was last looked at. The letters' keys keep anything from going out twice.
 */
export default async function repairLetters(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(openSql)
  const open = rows as { id: string; has_unsent: boolean }[]
  const versions = await orderVersions(
    container,
    open.map(({ id }) => id),
  )
  for (const id of seen.keys()) if (!versions.has(id)) seen.delete(id)
  const changed = open.filter(({ id, has_unsent }) => has_unsent || seen.get(id) !== versions.get(id))
  for (const { id } of changed.slice(0, MOST_AT_ONCE)) {
    await sendOrderLettersWorkflow(container).run({ input: { order_id: id } })
    seen.set(id, versions.get(id) ?? "")
  }
}

export const config = { name: "repair-letters", schedule: "* * * * *" }
