import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PignonEvents } from "@pignon/kit"
import { receiveVendorOrderWorkflow } from "@pignon/marketplace/workflows"
import { expectParcelsWorkflow, handOverParcelsWorkflow } from "../workflows"
import { completeWhenIn } from "../workflows/steps/scan-parcel"

const withoutParcels = `select v.id from vendor_order v where v.status = 'ready' and v.deleted_at is null
  and v.ready_at < now() - interval '30 seconds'
  and not exists (select 1 from parcel p where p.vendor_order_id = v.id and p.deleted_at is null) limit 100`
const partsIn = `select v.id from vendor_order v join parcel p on p.vendor_order_id = v.id and p.deleted_at is null
  where v.status in ('ready', 'collected') and v.deleted_at is null group by v.id
  having bool_and(p.status in ('received', 'stowed', 'loaded', 'handed_over', 'returned', 'lost'))
    and bool_or(p.status <> 'lost') limit 100`
const standing = `select v.order_id from vendor_order v where v.deleted_at is null and v.created_at > now() - interval '30 days'
  and not exists (select 1 from consolidated_order c where c.order_id = v.order_id and c.status <> 'gathering' and c.deleted_at is null)
  group by v.order_id having bool_and(v.status in ('received', 'refused', 'canceled')) and bool_or(v.status = 'received') limit 100`

const delivered = `select distinct p.order_id from parcel p join order_fulfillment f on f.order_id = p.order_id and f.deleted_at is null
  join fulfillment x on x.id = f.fulfillment_id
  where p.status in ('received', 'stowed', 'loaded', 'returned') and p.deleted_at is null
    and x.canceled_at is null and x.delivered_at < now() - interval '1 minute' limit 100`

/**
 * Finds what lost events left standing: ready parts without parcels, parts and orders that are all in, parcels of
 * delivered orders that still lie on a shelf.
 */
export default async function repairConsolidation(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const idsOf = async (sql: string, column: string) =>
    ((await knex.raw(sql)).rows as Record<string, string>[]).map((row) => row[column] ?? "")
  for (const vendor_order_id of await idsOf(withoutParcels, "id"))
    await expectParcelsWorkflow(container).run({ input: { vendor_order_id } })
  for (const vendor_order_id of await idsOf(partsIn, "id"))
    await receiveVendorOrderWorkflow(container).run({ input: { vendor_order_id } })
  for (const order_id of await idsOf(delivered, "order_id"))
    await handOverParcelsWorkflow(container).run({ input: { order_id } })
  for (const order_id of await idsOf(standing, "order_id")) {
    if (!(await completeWhenIn(container, order_id))) continue
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: PignonEvents.ORDER_CONSOLIDATED, data: { order_id } })
  }
}

export const config = { name: "repair-consolidation", schedule: "* * * * *" }
