import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { invalid, localDate, notFound, refuse } from "@pignon/kit"
import { COMMISSIONS_MODULE, type CommissionsModuleService } from "../../../modules/commissions"
import type { RuleChanges } from "../../../modules/commissions/service"

/** A rule as it is entered. */
export type RuleInput = {
  vendor_id?: string | null
  category_id?: string | null
  percent: number
  fixed_cents?: number
  starts_on?: string | null
  ends_on?: string | null
}

type Service = CommissionsModuleService

/** Those that are not there yet: no rule for the same shop and category begins on the same day. */
async function missingOf(service: Service, rules: RuleInput[]): Promise<RuleInput[]> {
  const scopeOf = ({ vendor_id, category_id, starts_on }: Omit<RuleInput, "percent">) =>
    JSON.stringify([vendor_id ?? null, category_id ?? null, starts_on ?? null])
  const standing = await service.listCommissionRules({ counts_until: null }, { take: 10_000 })
  const known = new Set(standing.map(scopeOf))
  return rules.filter((rule) => !known.has(scopeOf(rule)))
}

/** A rule is for sales to come, also where its first day is past already. */
const fromNow = (rule: RuleInput) => ({ ...rule, counts_from: new Date() })

/** Writes rules that are not there yet. @returns the ids of those it has written. */
export const createRulesStep = createStep(
  "create-rules",
  async (input: { rules: RuleInput[] }, { container }) => {
    const service = container.resolve<Service>(COMMISSIONS_MODULE)
    const missing = await missingOf(service, input.rules)
    const made = missing.length
      ? await service.createCommissionRules(missing.map(fromNow)).catch(async (error: unknown) => {
          // Somebody else may have entered the same at the same moment: the table holds it once.
          if ((await missingOf(service, missing)).length === missing.length) throw error
          return []
        })
      : []
    const ids = made.map(({ id }) => id)
    return new StepResponse({ ids }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<Service>(COMMISSIONS_MODULE).deleteCommissionRules(ids)
  },
)

/**
 * Changes a rule for the orders placed from now on; those placed before keep what it was. The compensation puts back what
 * it was.
 */
export const updateRuleStep = createStep(
  "update-rule",
  async ({ id, ...changes }: { id: string } & RuleChanges, { container }) => {
    const service = container.resolve<Service>(COMMISSIONS_MODULE)
    const [rule] = await service.listCommissionRules({ id, counts_until: null }, { take: 1 })
    if (!rule) notFound("commission_rule.not_found", "Cette règle n’existe pas.")
    if (rule.starts_on && changes.ends_on && changes.ends_on < rule.starts_on)
      invalid("commission_rule.backwards", "Cette règle finirait avant de commencer.")
    const changed = await service.changeRule(id, changes)
    return new StepResponse({ id }, changed)
  },
  async (changed, { container }) => {
    if (!changed) return
    const service = container.resolve<Service>(COMMISSIONS_MODULE)
    await service.updateCommissionRules(changed.former)
    await service.deleteCommissionRules(changed.copy)
  },
)

/** Takes a rule back that has not begun; one that has is ended instead, what it decided stays readable. */
export const removeRuleStep = createStep("remove-rule", async ({ id }: { id: string }, { container }) => {
  const service = container.resolve<Service>(COMMISSIONS_MODULE)
  const [rule] = await service.listCommissionRules({ id, counts_until: null }, { take: 1 })
  if (!rule) notFound("commission_rule.not_found", "Cette règle n’existe pas.")
  if (!rule.starts_on || rule.starts_on <= localDate(new Date()))
    refuse("commission_rule.begun", "Cette règle a déjà commencé : terminez-la plutôt.")
  await service.deleteCommissionRules([id])
  return new StepResponse({ id })
})
