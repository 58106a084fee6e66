import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MARKETPLACE_MODULE } from "../modules/marketplace"
import type MarketplaceModuleService from "../modules/marketplace/service"
import {
  cancelEmptyOrderWorkflow,
  cancelVendorOrdersWorkflow,
  createVendorOrdersWorkflow,
} from "../workflows"

const DAYS_BACK = 7
const ESCALATE_AFTER_MINUTES = 30
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

const recent = `o.created_at > now() - interval '${DAYS_BACK} days' and o.deleted_at is null and o.is_draft_order = false`
const withoutParts = `select o.id as order_id from "order" o
  where ${recent} and o.created_at < now() - interval '1 minute' and o.canceled_at is null
    and not exists (select 1 from vendor_order v where v.order_id = o.id and v.deleted_at is null) limit 100`
const canceledWithParts = `select distinct o.id as order_id from "order" o join vendor_order v on v.order_id = o.id
  where ${recent} and o.canceled_at is not null and v.deleted_at is null
    and v.status not in ('refused', 'canceled') limit 100`
const refusedByAll = `select o.id as order_id from "order" o join vendor_order v on v.order_id = o.id and v.deleted_at is null
  where ${recent} and o.canceled_at is null group by o.id
  having bool_and(v.status in ('refused', 'canceled')) and max(v.updated_at) < now() - interval '1 minute' limit 100`

/** Finds what a lost event or a broken run left standing: orders and parts that do not go together, and parts nobody answers. */
export default async function repairVendorOrders(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const [sql, workflow] of [
    [withoutParts, createVendorOrdersWorkflow],
    [canceledWithParts, cancelVendorOrdersWorkflow],
    [refusedByAll, cancelEmptyOrderWorkflow],
  ] as const) {
    const { rows } = await knex.raw(sql)
    for (const { order_id } of rows as { order_id: string }[]) {
      // One order that cannot be repaired must not keep the others waiting.
      await workflow(container)
        .run({ input: { order_id } })
        .catch((error: Error) => logger.error(`The parts of order ${order_id} could not be repaired`, error))
    }
  }
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const escalated = await service.escalateParts(minutesAgo(ESCALATE_AFTER_MINUTES))
  if (escalated.length) logger.info(`${escalated.length} part(s) wait for an answer too long.`)
}

export const config = { name: "repair-vendor-orders", schedule: "* * * * *" }
