import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeExceptionWorkflow } from "../../../../../workflows"

/** Takes an exception back. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await removeExceptionWorkflow(req.scope).run({ input: { id: req.params.id ?? "" } })
  res.json({ id: result.id, deleted: true })
}
