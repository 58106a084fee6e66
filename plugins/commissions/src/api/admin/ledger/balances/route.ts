import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { balances } from "../../../../lib/balances"

/** Every account, and what is owed to each shop. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await balances(req.scope))
}
