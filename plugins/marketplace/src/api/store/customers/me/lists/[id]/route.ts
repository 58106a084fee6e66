import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { bodyOf, noQuery } from "@pignon/kit"
import { shownList } from "../../../../../../lib/lists"
import { changeListWorkflow } from "../../../../../../workflows"
import { StoreNameList } from "../route"

/** One list. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  res.json({ list: await shownList(req.scope, req.auth_context.actor_id, req.params.id ?? "") })
}

/** Gives a list another name. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  const list_id = req.params.id ?? ""
  const { name } = bodyOf(req, StoreNameList)
  await changeListWorkflow(req.scope).run({ input: { kind: "rename" as const, customer_id, list_id, name } })
  res.json({ list: await shownList(req.scope, customer_id, list_id) })
}

/** Throws a list away. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  const list_id = req.params.id ?? ""
  await changeListWorkflow(req.scope).run({ input: { kind: "delete" as const, customer_id, list_id } })
  res.status(204).end()
}
