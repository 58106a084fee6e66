import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noQuery } from "@pignon/kit"
import { customerData } from "../../../../../lib/account"

/** Everything that is held on the customer. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  res.setHeader("content-disposition", 'attachment; filename="mes-donnees.json"')
  res.setHeader("cache-control", "no-store")
  res.json(await customerData(req.scope, req.auth_context.actor_id))
}
