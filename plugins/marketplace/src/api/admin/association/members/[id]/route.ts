import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { associationOf } from "../../../../../lib/actor"
import { removeAssociationMemberWorkflow } from "../../../../../workflows"

/** Takes somebody out of the association. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  const input = { id, by_user_id: associationOf(req)?.user_id ?? null }
  await removeAssociationMemberWorkflow(req.scope).run({ input })
  res.json({ id, object: "association_member", deleted: true })
}
