import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bodyOf, notFound, pageSchema, queryOf, refuse } from "@pignon/kit"
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
  .refine(
    ({ starts_on, ends_on }) => !starts_on || !ends_on || starts_on <= ends_on,
    "une règle ne finit pas avant de commencer",
  )

type RuleSubject = Pick<z.output<typeof AdminCreateRule>, "vendor_id" | "category_id">

/** The commission rules as they read today; what they read before a change is kept for the books alone. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<CommissionsModuleService>(COMMISSIONS_MODULE)
  const [commission_rules, count] = await service.listAndCountCommissionRules(
    { counts_until: null },
    { take: limit, skip: offset },
  )
  res.json({ commission_rules, count, limit, offset })
}

/** A rule for a shop or a shelf that is not there would wait for nobody. */
async function checkSubject(container: MedusaContainer, { vendor_id, category_id }: RuleSubject) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const isThere = async (entity: string, id: string | null) =>
    id === null || (await query.graph({ entity, fields: ["id"], filters: { id } })).data.length > 0
  if (!(await isThere("vendor", vendor_id))) notFound("vendor.not_found", "Cette boutique n’existe pas.")
  if (!(await isThere("product_category", category_id)))
    notFound("category.not_found", "Ce rayon n’existe pas.")
}

/** Enters a rule. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const rule = bodyOf(req, AdminCreateRule)
  await checkSubject(req.scope, rule)
  const { result } = await createCommissionRulesWorkflow(req.scope).run({ input: { rules: [rule] } })
  if (result.ids.length === 0)
    refuse(
      "commission_rule.exists",
      "Une règle pour la même boutique et le même rayon commence déjà ce jour-là : changez son pourcentage, ou donnez une autre date de début.",
    )
  res.status(201).json(result)
}
