import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { queryOf } from "@pignon/kit"
import { readableOrder } from "../../../../../lib/order-access"
import { orderProgress } from "../../../../../lib/order-progress"

/** The order's token, for whoever is not logged in. */
export const StoreOrderProgress = z.object({ token: z.string().max(200).optional() }).strict()

/** How the order stands. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { token } = queryOf(req, StoreOrderProgress)
  const order = await readableOrder(req, req.params.id ?? "", token)
  res.json(await orderProgress(req.scope, order))
}
