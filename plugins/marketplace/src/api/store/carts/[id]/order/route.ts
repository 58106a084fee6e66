import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { noQuery, notFound } from "@pignon/kit"
import { orderToken } from "../../../../../lib/order-token"

/** The order a basket became, with the token to follow it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  noQuery(req)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: req.params.id ?? "" },
  })
  const orderId = data[0]?.order_id
  if (!orderId) return notFound("order.not_found", "Ce panier n’est pas encore une commande.")
  return res.json({ order_id: orderId, token: orderToken(req.scope, orderId) })
}
