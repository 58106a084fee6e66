import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { partLock } from "@pignon/kit"
import { answerVendorOrderWorkflow } from "../workflows"
import type { Answer } from "../workflows/vendor-order/steps/plan-answer"
import { vendorOf } from "./actor"
import { vendorOrderView } from "./vendor-order-view"

const ANSWER_LOCK_SECONDS = 10

/** Passes on what the shop of the session says of one of its parts, and answers how the part stands then. */
export async function answerOrder(req: AuthenticatedMedusaRequest, res: MedusaResponse, answer: Answer) {
  const { vendor_id, user_id } = vendorOf(req)
  const vendor_order_id = req.params.id ?? ""
  const input = { vendor_order_id, vendor_id, actor_id: user_id, answer }
  await req.scope
    .resolve(Modules.LOCKING)
    .execute(partLock(vendor_order_id), () => answerVendorOrderWorkflow(req.scope).run({ input }), {
      timeout: ANSWER_LOCK_SECONDS,
    })
  res.json({ order: await vendorOrderView(req.scope, vendor_id, vendor_order_id) })
}
