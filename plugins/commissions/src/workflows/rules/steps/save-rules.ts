import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound } from "@pignon/kit"
import { COMMISSIONS_MODULE, type CommissionsModuleService } from "../../../modules/commissions"

/** A rule as it is entered. */
export type RuleInput = {
  vendor_id?: string | null
  category_id?: string | null
  percent: number
  fixed_cents?: number
  starts_on?: string | null
  ends_on?: string | null
}

/** Writes rules that are not there yet (same shop, category and beginning). */
export const createRulesStep = createStep(
  "create-rules",
  async (input: { rules: RuleInput[] }, { container }) => {
    const service = container.resolve<CommissionsModuleService>(COMMISSIONS_MODULE)
    const known = await service.listCommissionRules({}, { take: 10_000 })
    const isKnown = (rule: RuleInput) =>
      known.some(
        (k) =>
          k.vendor_id === (rule.vendor_id ?? null) &&
          k.category_id === (rule.category_id ?? null) &&
          k.starts_on === (rule.starts_on ?? null),
      )
    const missing = input.rules.filter((rule) => !isKnown(rule))
    const made = missing.length ? await service.createCommissionRules(missing) : []
    const ids = made.map(({ id }) => id)
    return new StepResponse({ ids }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve<CommissionsModuleService>(COMMISSIONS_MODULE).deleteCommissionRules(ids)
  },
)

/** Changes a rule for orders placed from now on; the compensation puts back what it was. */
export const updateRuleStep = createStep(
  "update-rule",
  async (input: { id: string } & Partial<RuleInput>, { container }) => {
    const service = container.resolve<CommissionsModuleService>(COMMISSIONS_MODULE)
    const [former] = await service.listCommissionRules({ id: input.id }, { take: 1 })
    if (!former) notFound("commission_rule.not_found", "Cette règle n’existe pas.")
    await service.updateCommissionRules(input)
    const { id, percent, fixed_cents, starts_on, ends_on } = former
    return new StepResponse({ id }, { id, percent, fixed_cents, starts_on, ends_on })
  },
  async (former, { container }) => {
    if (former)
      await container.resolve<CommissionsModuleService>(COMMISSIONS_MODULE).updateCommissionRules(former)
  },
)
