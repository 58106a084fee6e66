import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { associationOf } from "../../../../../../lib/actor"
import { removeVendorMemberWorkflow } from "../../../../../../workflows"

/** The association takes somebody out of a shop. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id: vendor_id = "", member_id: id = "" } = req.params
  const by_user_id = associationOf(req)?.user_id ?? null
  await removeVendorMemberWorkflow(req.scope).run({ input: { id, vendor_id, by_user_id } })
  res.json({ id, object: "vendor_member", deleted: true })
}
