import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { queryOf } from "@pignon/kit"
import { readableOrder } from "../../../../../lib/order-access"
import { streamOrder } from "../../../../../lib/order-stream"

/** The order's token, for whoever is not logged in. */
export const StoreOrderEvents = z.object({ token: z.string().max(200).optional() }).strict()

/** The order's versions as server-sent events, until it has come to its end. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { token } = queryOf(req, StoreOrderEvents)
  const order = await readableOrder(req, req.params.id ?? "", token)
  if (streamOrder(req.scope, res, order.id)) return
  res.status(429).json({
    type: "not_allowed",
    code: "events.too_many",
    message: "Cette commande est déjà suivie ailleurs. La page se met à jour d’elle-même.",
  })
}
