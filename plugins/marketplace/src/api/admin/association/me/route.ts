import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noQuery } from "@pignon/kit"
import { associationOf } from "../../../../lib/actor"

/** Who of the association asks; an API key asks as a manager. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  const member = associationOf(req)
  res.json({ user_id: member?.user_id ?? null, role: member?.role ?? "manager" })
}
