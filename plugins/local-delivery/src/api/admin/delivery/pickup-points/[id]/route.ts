import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { bodyOf } from "@pignon/kit"
import { savePickupPointWorkflow } from "../../../../../workflows"
import { PickupPointChange } from "../../../../../workflows/set-up/schema"

/** Changes a counter. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...bodyOf(req, PickupPointChange), id: req.params.id ?? "" }
  const { result } = await savePickupPointWorkflow(req.scope).run({ input })
  res.json({ pickup_point: result })
}
