import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { comparable } from "./codes"

const sql = `select id, email, locale from "order"
  where display_id = ? and lower(email) = ? and deleted_at is null and is_draft_order = false limit 1`

/** The order with this number that was placed with this address, or null. */
export async function orderOf(container: MedusaContainer, displayId: number, email: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(sql, [displayId, comparable(email)])
  return (rows as { id: string; email: string; locale: string | null }[])[0] ?? null
}

/** What the code for an order opens. */
export const orderSubject = (orderId: string): string => `order:${orderId}`
