import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

// Medusa keeps a number twice: as it is, and as a text that loses no decimals.
const liftSql = `update inventory_level
  set stocked_quantity = reserved_quantity, raw_stocked_quantity = raw_reserved_quantity, updated_at = now()
  where deleted_at is null and stocked_quantity < reserved_quantity
    and inventory_item_id in (select jsonb_array_elements_text(?::jsonb))`

const ofOrderSql = `select distinct r.inventory_item_id as id from reservation_item r
  join order_item o on o.item_id = r.line_item_id and o.deleted_at is null
  where o.order_id = ? and r.deleted_at is null order by 1`

/** The inventory items of which something is reserved for an order, always in the same turn. */
export async function reservedItems(container: MedusaContainer, orderId: string): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(ofOrderSql, [orderId])
  return (rows as { id: string }[]).map(({ id }) => id)
}

/**
 * What is sold stays on the shelf: the stock of no item is below what orders have reserved of it. Only ever lifts, in one
 * statement, so safe to repeat.
 */
export async function keepReserved(container: MedusaContainer, inventoryItemIds: string[]): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(liftSql, [JSON.stringify(inventoryItemIds)])
}
