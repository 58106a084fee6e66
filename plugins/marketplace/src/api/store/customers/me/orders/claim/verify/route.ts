import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { bodyOf, invalid } from "@pignon/kit"
import { tooManyRequests, WRONG_CODE } from "../../../../../../../lib/code-answers"
import { limitsOf } from "../../../../../../../lib/codes"
import { claimSubject } from "../../../../../../../lib/guest-orders"
import { claimOrdersWorkflow, tryCodeWorkflow } from "../../../../../../../workflows"

/** The code that came by e-mail. */
export const StoreClaimOrders = z
  .object({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/),
  })
  .strict()

/** Attaches the orders that were placed as a guest with the account's address, once the address is proven. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { code } = bodyOf(req, StoreClaimOrders)
  const customer_id = req.auth_context.actor_id
  const { email } = await req.scope.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
  const tried = { limits: limitsOf(req, "verify", email), subject: claimSubject(customer_id), code }
  const { result } = await tryCodeWorkflow(req.scope).run({ input: tried })
  if (!result.isWithin) return tooManyRequests(res)
  if (!result.isRight) invalid("lookup.code_wrong", WRONG_CODE)
  const { result: attached } = await claimOrdersWorkflow(req.scope).run({ input: { customer_id, email } })
  return res.json({ attached: attached.length })
}
