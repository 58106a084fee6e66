import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { settleOrderWorkflow } from "../../../../../workflows"

/** Captures an order's true amount by hand (it happens by itself once every part is in the storage place). */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await settleOrderWorkflow(req.scope).run({ input: { order_id: req.params.id ?? "" } })
  res.json({ settlement: { captured_cents: result.captured_cents } })
}
