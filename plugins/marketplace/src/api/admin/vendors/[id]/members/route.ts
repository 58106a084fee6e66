import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { bodyOf } from "@pignon/kit"
import { createVendorMemberWorkflow } from "../../../../../workflows"
import { CreateVendorMember } from "../../../vendor/members/route"

/** The association lets somebody into a shop. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...bodyOf(req, CreateVendorMember), vendor_id: req.params.id ?? "" }
  const { result } = await createVendorMemberWorkflow(req.scope).run({ input })
  res.status(201).json({ member: result })
}
