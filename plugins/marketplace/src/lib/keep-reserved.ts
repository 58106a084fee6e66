import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

// Medusa keeps a number twice: as it is, and as a text that loses no decimals.
const liftSql = (items: string) => `update inventory_level
  set stocked_quantity = reserved_quantity, raw_stocked_quantity = raw_reserved_quantity, updated_at = now()
  where deleted_at is null and stocked_quantity < reserved_quantity and inventory_item_id in (${items})`

const ofOrder = `select r.inventory_item_id from reservation_item r join order_item o on o.item_id = r.line_item_id
  where o.order_id = ? and o.deleted_at is null and r.deleted_at is null`
const named = `select jsonb_array_elements_text(?::jsonb)`

/**
 * What is sold stays on the shelf: no stock is below what orders have reserved of it, of an order's articles or of the
 * inventory items named. Only ever lifts, in one statement, so safe to repeat.
 */
export async function keepReserved(
  container: MedusaContainer,
  of: { order_id: string } | { inventory_item_ids: string[] },
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await ("order_id" in of
    ? knex.raw(liftSql(ofOrder), [of.order_id])
    : knex.raw(liftSql(named), [JSON.stringify(of.inventory_item_ids)]))
}
