import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { bodyOf } from "@pignon/kit"
import { saveAreaWorkflow } from "../../../../../workflows"
import { AreaChange } from "../../../../../workflows/set-up/schema"

/** Changes an area. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...bodyOf(req, AreaChange), id: req.params.id ?? "" }
  const { result } = await saveAreaWorkflow(req.scope).run({ input })
  res.json({ area: result })
}
