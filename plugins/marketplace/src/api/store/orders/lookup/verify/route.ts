import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, invalid } from "@pignon/kit"
import { tooManyRequests, WRONG_CODE } from "../../../../../lib/code-answers"
import { limitsOf } from "../../../../../lib/codes"
import { orderOf, orderSubject } from "../../../../../lib/find-order"
import { orderToken } from "../../../../../lib/order-token"
import { tryCodeWorkflow } from "../../../../../workflows"
import { StoreLookUpOrder } from "../route"

/** The same, with the code that came by e-mail. */
export const StoreVerifyOrder = StoreLookUpOrder.extend({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/),
}).strict()

/** Opens an order to whoever reads its address; whatever is wrong, the answer is the same. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { display_id, email, code } = bodyOf(req, StoreVerifyOrder)
  const order = await orderOf(req.scope, display_id, email)
  const subject = order ? orderSubject(order.id) : "nothing"
  const { result } = await tryCodeWorkflow(req.scope).run({
    input: { limits: limitsOf(req, "verify", email), subject, code },
  })
  if (!result.isWithin) return tooManyRequests(res)
  if (!order || !result.isRight) invalid("lookup.code_wrong", WRONG_CODE)
  return res.json({ order_id: order.id, token: orderToken(req.scope, order.id) })
}
