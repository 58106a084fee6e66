import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { bodyOf } from "@pignon/kit"
import { changeTemplateWorkflow } from "../../../../../workflows"
import { SlotTemplateChange } from "../../../../../workflows/set-up/schema"

/** Changes a window of the week, and those made from it that are still to come. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...bodyOf(req, SlotTemplateChange), id: req.params.id ?? "" }
  const { result } = await changeTemplateWorkflow(req.scope).run({ input })
  res.json({ slot_template: { id: result.id } })
}
