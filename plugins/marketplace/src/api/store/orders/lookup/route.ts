import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { codeSent, tooManyRequests } from "../../../../lib/code-answers"
import { limitsOf } from "../../../../lib/codes"
import { askForCodeWorkflow } from "../../../../workflows"

/** The number on the order, and the address it was placed with. */
export const StoreLookUpOrder = z
  .object({ display_id: z.coerce.number().int().min(1).max(2_000_000_000), email: z.email().max(200) })
  .strict()

/** Sends a code to the address of an order; the answer is the same when there is none. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { display_id, email } = bodyOf(req, StoreLookUpOrder)
  const input = { limits: limitsOf(req, "ask", email), asked: { kind: "order" as const, display_id, email } }
  const { result } = await askForCodeWorkflow(req.scope).run({ input })
  return result.isWithin ? codeSent(res) : tooManyRequests(res)
}
