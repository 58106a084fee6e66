import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noQuery } from "@pignon/kit"
import { balances } from "../../../../lib/balances"

/** Every account, and what is owed to each shop. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  res.json(await balances(req.scope))
}
