import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { queryOf } from "@pignon/kit"
import { offerSlots } from "../../../../lib/offer-slots"

/** For which basket, and to the door or at the counter. */
export const StoreListSlots = z
  .object({
    cart_id: z.string().max(60).optional(),
    mode: z.enum(["delivery", "pickup"]).default("delivery"),
  })
  .strict()

/** The windows of the next days, those that cannot be had included, each with its reason. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { cart_id, mode } = queryOf(req, StoreListSlots)
  res.json(await offerSlots(req.scope, { cartId: cart_id, mode, now: new Date() }))
}
