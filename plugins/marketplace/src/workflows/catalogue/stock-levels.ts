import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, updateInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { keepReserved } from "../../lib/keep-reserved"

/** How many of a variant stand on the shop's shelf. */
export type ShelfStock = { variant_id: string; stock: number }

const itemsSql = `select vi.variant_id, vi.inventory_item_id, exists (select 1 from inventory_level l
    where l.inventory_item_id = vi.inventory_item_id and l.location_id = ? and l.deleted_at is null) as has_level
  from product_variant_inventory_item vi where vi.deleted_at is null and vi.variant_id = any(?)`

type Item = { variant_id: string; inventory_item_id: string; has_level: boolean }

/**
 * Sets how many of each variant stand on the shelf, those that customers have ordered included, whatever it was before.
 * Those are sold: the shelf is never below them, a smaller number means that nothing more is for sale. Absolute, so safe
 * to repeat.
 */
export async function setShelfStock(container: MedusaContainer, location_id: string, stocks: ShelfStock[]) {
  if (stocks.length === 0) return
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(itemsSql, [location_id, stocks.map(({ variant_id }) => variant_id)])
  const wanted = new Map(stocks.map(({ variant_id, stock }) => [variant_id, stock]))
  const levels = (rows as Item[]).map(({ variant_id, inventory_item_id, has_level }) => ({
    has_level,
    level: { inventory_item_id, location_id, stocked_quantity: wanted.get(variant_id) ?? 0 },
  }))
  const missing = levels.filter(({ has_level }) => !has_level).map(({ level }) => level)
  const standing = levels.filter(({ has_level }) => has_level).map(({ level }) => level)
  if (missing.length)
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: missing } })
  if (standing.length === 0) return
  const itemIds = standing.map(({ inventory_item_id }) => inventory_item_id)
  await updateInventoryLevelsWorkflow(container).run({ input: { updates: standing } })
  await keepReserved(container, itemIds)
}
