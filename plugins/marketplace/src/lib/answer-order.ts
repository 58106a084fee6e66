import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerVendorOrderWorkflow } from "../workflows"
import type { Answer } from "../workflows/vendor-order/steps/plan-answer"
import { vendorOf } from "./actor"
import { vendorOrderView } from "./vendor-order-view"

/** Passes on what the shop of the session says of one of its parts, and answers how the part stands then. */
export async function answerOrder(req: AuthenticatedMedusaRequest, res: MedusaResponse, answer: Answer) {
  const { vendor_id, user_id } = vendorOf(req)
  const vendor_order_id = req.params.id ?? ""
  await answerVendorOrderWorkflow(req.scope).run({ input: { vendor_order_id, vendor_id, actor_id: user_id, answer } })
  res.json({ order: await vendorOrderView(req.scope, vendor_id, vendor_order_id) })
}
