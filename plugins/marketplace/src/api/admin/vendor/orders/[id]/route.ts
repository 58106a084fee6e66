import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noQuery } from "@pignon/kit"
import { vendorOf } from "../../../../../lib/actor"
import { vendorOrderView } from "../../../../../lib/vendor-order-view"

/** One of the shop's parts with its lines and history. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  res.json({ order: await vendorOrderView(req.scope, vendorOf(req).vendor_id, req.params.id ?? "") })
}
