import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { eraseCustomerWorkflow } from "../../../../../workflows"

/** The customer's own password. */
export const StoreEraseCustomer = z.object({ password: z.string().min(1).max(200) }).strict()

/** Forgets the customer; what the law keeps stays without his name. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { password } = bodyOf(req, StoreEraseCustomer)
  const input = { customer_id: req.auth_context.actor_id, password }
  const { result } = await eraseCustomerWorkflow(req.scope).run({ input })
  res.json({ erased: true, kept_orders: result.kept_orders })
}
