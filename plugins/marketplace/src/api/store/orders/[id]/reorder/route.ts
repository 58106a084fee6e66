import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { customerOf, readableOrder } from "../../../../../lib/order-access"
import { itemsOfOrder } from "../../../../../lib/ordered-items"
import { fillCartWorkflow } from "../../../../../workflows"

/** The order's token for whoever is not logged in, and the basket to fill; a new one when left out. */
export const StoreReorder = z
  .object({ token: z.string().max(200).optional(), cart_id: z.string().max(60).optional() })
  .strict()

/** Puts the articles of an order into a basket again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { token, cart_id } = bodyOf(req, StoreReorder)
  const order = await readableOrder(req, req.params.id ?? "", token)
  const items = await itemsOfOrder(req.scope, order.id)
  const input = { items, cart_id, customer_id: customerOf(req) }
  const { result } = await fillCartWorkflow(req.scope).run({ input })
  res.json(result)
}
