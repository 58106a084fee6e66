import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf } from "@pignon/kit"
import { removeCommissionRuleWorkflow, updateCommissionRuleWorkflow } from "../../../../workflows"

/** What may change of a rule. */
export const AdminUpdateRule = z
  .object({
    percent: z.number().min(0).max(100).optional(),
    fixed_cents: z.number().int().min(0).max(100_000).optional(),
    ends_on: z.iso.date().nullable().optional(),
  })
  .strict()

/** Changes a rule. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...bodyOf(req, AdminUpdateRule), id: req.params.id ?? "" }
  const { result } = await updateCommissionRuleWorkflow(req.scope).run({ input })
  res.json({ commission_rule: result })
}

/** Takes a rule back that has not begun. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  await removeCommissionRuleWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "commission_rule", deleted: true })
}
