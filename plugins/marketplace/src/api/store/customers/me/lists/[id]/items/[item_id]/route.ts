import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shownList } from "../../../../../../../../lib/lists"
import { changeListWorkflow } from "../../../../../../../../workflows"

/** Takes an article off a list. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  const { id: list_id = "", item_id = "" } = req.params
  await changeListWorkflow(req.scope).run({ input: { kind: "drop" as const, customer_id, list_id, item_id } })
  res.json({ list: await shownList(req.scope, customer_id, list_id) })
}
