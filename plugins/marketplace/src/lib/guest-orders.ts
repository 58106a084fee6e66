import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { comparable } from "./codes"

/** What the code for a customer's own guest orders opens. */
export const claimSubject = (customerId: string): string => `claim:${customerId}`

const sql = `select o.id, o.customer_id from "order" o left join customer c on c.id = o.customer_id
  where lower(o.email) = ? and o.deleted_at is null and o.is_draft_order = false
    and (o.customer_id is null or (o.customer_id <> ? and c.has_account = false))`

/** Orders placed with this address by somebody who was not logged in. */
export async function guestOrders(container: MedusaContainer, customerId: string, email: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(sql, [comparable(email), customerId])
  return rows as { id: string; customer_id: string | null }[]
}
