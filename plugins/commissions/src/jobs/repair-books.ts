import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { postCanceledWorkflow, postDeliveredWorkflow, settleOrderWorkflow } from "../workflows"

const unsettled = `select v.order_id from vendor_order v join "order" o on o.id = v.order_id
  where v.deleted_at is null and o.canceled_at is null and v.created_at > now() - interval '30 days'
    and not exists (select 1 from settlement s where s.order_id = v.order_id and s.status = 'settled' and s.deleted_at is null)
  group by v.order_id
  having bool_and(v.status in ('received', 'refused', 'canceled')) and bool_or(v.status = 'received')
    and max(v.updated_at) < now() - interval '1 minute' limit 50`
const undelivered = `select distinct f.order_id from order_fulfillment f join fulfillment x on x.id = f.fulfillment_id
  join ledger_transaction c on c.key = 'captured:' || f.order_id
  where x.delivered_at < now() - interval '1 minute' and x.canceled_at is null and f.deleted_at is null
    and not exists (select 1 from ledger_transaction t where t.key = 'delivered:' || f.order_id) limit 50`

const heldForNothing = `select c.order_id from ledger_transaction c join "order" o on o.id = c.order_id
  where c.kind = 'captured' and o.canceled_at < now() - interval '1 minute'
    and not exists (select 1 from ledger_transaction t where t.order_id = c.order_id and t.kind in ('delivered', 'canceled')) limit 50`

/**
 * Finds what lost events or broken runs left standing: complete orders not captured, delivered ones not posted, money
 * held for cancelled ones.
 */
export default async function repairBooks(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const [sql, workflow] of [
    [unsettled, settleOrderWorkflow],
    [undelivered, postDeliveredWorkflow],
    [heldForNothing, postCanceledWorkflow],
  ] as const) {
    const { rows } = await knex.raw(sql)
    for (const { order_id } of rows as { order_id: string }[]) {
      // One order that cannot be settled must not keep the others waiting.
      await workflow(container)
        .run({ input: { order_id } })
        .catch((error: Error) => logger.error(`The books of order ${order_id} could not be repaired`, error))
    }
  }
}

export const config = { name: "repair-books", schedule: "* * * * *" }
