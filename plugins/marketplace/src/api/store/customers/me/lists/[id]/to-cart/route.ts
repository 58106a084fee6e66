import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { ownList } from "../../../../../../../lib/lists"
import { fillCartWorkflow } from "../../../../../../../workflows"

/** The basket to fill; a new one when left out. */
export const StoreListToCart = z.object({ cart_id: z.string().max(60).optional() }).strict()

/** Puts a list into a basket. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  const { cart_id } = bodyOf(req, StoreListToCart)
  const { items } = await ownList(req.scope, customer_id, req.params.id ?? "")
  const { result } = await fillCartWorkflow(req.scope).run({ input: { items, cart_id, customer_id } })
  res.json(result)
}
