import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noQuery } from "@pignon/kit"
import { basketOf } from "../../../../../lib/basket"

/** The basket by shop. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  noQuery(req)
  res.json(await basketOf(req.scope, req.params.id ?? ""))
}
