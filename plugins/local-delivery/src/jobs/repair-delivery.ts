import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { upcomingSlots } from "../lib/offer-slots"
import { abandonBookings, nameBookings } from "../lib/name-bookings"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../modules/local-delivery"
import { createStopWorkflow } from "../workflows"

const stopless = `select f.fulfillment_id, f.order_id from order_fulfillment f join fulfillment x on x.id = f.fulfillment_id
  where x.canceled_at is null and x.deleted_at is null and f.deleted_at is null and x.provider_id like '%local-delivery%'
    and x.created_at > now() - interval '14 days' and x.created_at < now() - interval '1 minute'
    and not exists (select 1 from delivery_stop s where s.fulfillment_id = f.fulfillment_id and s.deleted_at is null) limit 100`
const canceled = `select b.order_id from slot_booking b join "order" o on o.id = b.order_id
  where b.status = 'booked' and o.canceled_at is not null limit 100`

const groundless = `select s.fulfillment_id from delivery_stop s join fulfillment x on x.id = s.fulfillment_id
  where s.status <> 'done' and s.deleted_at is null and x.canceled_at is not null limit 100`
// Somebody marked them as delivered in the stock admin.
const delivered = `update delivery_stop s set status = 'done', done_at = x.delivered_at, reason = null, updated_at = now()
  from fulfillment x where x.id = s.fulfillment_id and s.status <> 'done' and s.deleted_at is null
    and x.delivered_at < now() - interval '1 minute'`

/** Finds what lost events left standing: places without their order, packed orders without a stop, held places of cancelled orders. */
export default async function repairDelivery(container: MedusaContainer) {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await nameBookings(container, null)
  await abandonBookings(container)
  await service.releaseExpired()
  for (const { order_id } of (await knex.raw(canceled)).rows as { order_id: string }[])
    await service.releaseOrder(order_id)
  await knex.raw(delivered)
  for (const { fulfillment_id } of (await knex.raw(groundless)).rows as { fulfillment_id: string }[])
    await service.dropStop(fulfillment_id)
  const { rows } = await knex.raw(stopless)
  for (const input of rows as { order_id: string; fulfillment_id: string }[]) {
    await createStopWorkflow(container).run({ input })
  }
  await upcomingSlots(container, new Date())
}

export const config = { name: "repair-delivery", schedule: "* * * * *" }
