import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { replanStopWorkflow } from "../../../../../../workflows"

/** A failed stop waits for another round. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await replanStopWorkflow(req.scope).run({ input: { id: req.params.id ?? "" } })
  res.json({ stop: { id: result.id, status: "planned" } })
}
