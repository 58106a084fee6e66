import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { packOrderWorkflow } from "../../../../../../workflows"

/** Packs a complete and paid order. Repeating changes nothing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await packOrderWorkflow(req.scope).run({ input: { order_id: req.params.id ?? "" } })
  res.json({ order: { id: result.order_id, status: "packed", fulfillment_id: result.fulfillment_id } })
}
