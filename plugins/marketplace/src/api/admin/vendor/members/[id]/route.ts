import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { refuse } from "@pignon/kit"
import { vendorOf } from "../../../../../lib/actor"
import { removeVendorMemberWorkflow } from "../../../../../workflows"

/** The owner takes somebody out of his shop. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { vendor_id, user_id, role } = vendorOf(req)
  const id = req.params.id ?? ""
  if (role !== "owner")
    refuse("access.owner_only", "Seul le patron peut retirer quelqu’un.", MedusaError.Types.FORBIDDEN)
  await removeVendorMemberWorkflow(req.scope).run({ input: { id, vendor_id, by_user_id: user_id } })
  res.json({ id, object: "vendor_member", deleted: true })
}
