import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { notFound, queryOf } from "@pignon/kit"
import { coreOrder, orderProgress } from "../../../../../lib/order-progress"
import { isOrderToken } from "../../../../../lib/order-token"

/** The order's token, for whoever is not logged in. */
export const StoreOrderProgress = z.object({ token: z.string().max(200).optional() }).strict()

/** How the order stands, for its customer or whoever holds its token. Everybody else: there is no such order. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { token } = queryOf(req, StoreOrderProgress)
  const id = req.params.id ?? ""
  const order = await coreOrder(req.scope, id)
  const actor = req.auth_context
  const isCustomer = actor?.actor_type === "customer" && order?.customer_id === actor.actor_id
  if (!order || !(isCustomer || (token && isOrderToken(req.scope, id, token)))) {
    return notFound("order.not_found", "Cette commande n’existe pas, ou ce lien n’est pas le sien.")
  }
  return res.json(await orderProgress(req.scope, order))
}
