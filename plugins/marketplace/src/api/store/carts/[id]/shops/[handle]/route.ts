import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { basketOf } from "../../../../../../lib/basket"
import { takeShopOutWorkflow } from "../../../../../../workflows"

/** Takes all lines of one shop out of a basket. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const { id = "", handle = "" } = req.params
  await takeShopOutWorkflow(req.scope).run({ input: { cart_id: id, handle } })
  res.json(await basketOf(req.scope, id))
}
