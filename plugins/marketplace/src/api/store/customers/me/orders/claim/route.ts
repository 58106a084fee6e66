import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { codeSent, tooManyRequests } from "../../../../../../lib/code-answers"
import { limitsOf } from "../../../../../../lib/codes"
import { localeOf } from "../../../../../../lib/locale"
import { askForCodeWorkflow } from "../../../../../../workflows"

/** Sends a code to the account's address, which proves that the guest orders of this address are the customer's. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  const { email } = await req.scope.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
  const asked = { kind: "claim" as const, customer_id, locale: localeOf(req) }
  const { result } = await askForCodeWorkflow(req.scope).run({
    input: { limits: limitsOf(req, "ask", email), asked },
  })
  return result.isWithin ? codeSent(res) : tooManyRequests(res)
}
