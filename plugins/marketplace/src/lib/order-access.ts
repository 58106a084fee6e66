import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { notFound } from "@pignon/kit"
import { coreOrder } from "./order-progress"
import { isOrderToken } from "./order-token"

/**
 * The order, for its customer or whoever holds its token. Everybody else: there is no such order.
 * @throws `order.not_found`.
 */
export async function readableOrder(req: AuthenticatedMedusaRequest, id: string, token: string | undefined) {
  const order = await coreOrder(req.scope, id)
  const actor = req.auth_context
  const isCustomer = actor?.actor_type === "customer" && order?.customer_id === actor.actor_id
  if (!order || !(isCustomer || (token && isOrderToken(req.scope, id, token)))) {
    notFound("order.not_found", "Cette commande n’existe pas, ou ce lien n’est pas le sien.")
  }
  return order
}

/** The customer who asks, or null. */
export const customerOf = (req: AuthenticatedMedusaRequest): string | null =>
  req.auth_context?.actor_type === "customer" ? req.auth_context.actor_id : null
