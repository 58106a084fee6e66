import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { vendorOf } from "../../../../../lib/actor"
import { removeClosureWorkflow } from "../../../../../workflows"

/** Takes a closure of the shop back. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { id: req.params.id ?? "", vendor_id: vendorOf(req).vendor_id }
  await removeClosureWorkflow(req.scope).run({ input })
  res.json({ id: input.id, object: "closure", deleted: true })
}
