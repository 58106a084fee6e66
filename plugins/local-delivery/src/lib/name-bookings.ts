import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const nameSql = `update slot_booking b set order_id = oc.order_id, updated_at = now() from order_cart oc
  where b.cart_id = oc.cart_id and b.status = 'booked' and b.order_id is null and oc.deleted_at is null
    and (?::text is null or oc.order_id = ?)`
// Booked, but the order never came to be (the process was killed in between): the hold ends now.
const abandonSql = `update slot_booking b set status = 'held', expires_at = now(), updated_at = now()
  where b.status = 'booked' and b.order_id is null and b.updated_at < now() - interval '10 minutes'
    and not exists (select 1 from order_cart oc where oc.cart_id = b.cart_id and oc.deleted_at is null)`

/** Writes orders' ids on the places their baskets booked: one order's, or all that lack it. Idempotent. */
export async function nameBookings(container: MedusaContainer, orderId: string | null): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(nameSql, [orderId, orderId] as string[])
}

/** Lets go of places whose order never came to be. */
export async function abandonBookings(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(abandonSql)
}
