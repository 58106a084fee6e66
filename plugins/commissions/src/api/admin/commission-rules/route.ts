import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { COMMISSIONS_MODULE, type CommissionsModuleService } from "../../../modules/commissions"
import { createCommissionRulesWorkflow } from "../../../workflows"

/** A rule; without shop and category it is the general one. */
export const AdminCreateRule = z
  .object({
    vendor_id: z.string().nullable().default(null),
    category_id: z.string().nullable().default(null),
    percent: z.number().min(0).max(100),
    fixed_cents: z.number().int().min(0).max(100_000).default(0),
    starts_on: z.iso.date().nullable().default(null),
    ends_on: z.iso.date().nullable().default(null),
  })
  .strict()

/** The commission rules. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<CommissionsModuleService>(COMMISSIONS_MODULE)
  const [commission_rules, count] = await service.listAndCountCommissionRules(
    {},
    { take: limit, skip: offset },
  )
  res.json({ commission_rules, count, limit, offset })
}

/** Enters a rule. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await createCommissionRulesWorkflow(req.scope).run({
    input: { rules: [bodyOf(req, AdminCreateRule)] },
  })
  res.status(201).json(result)
}
