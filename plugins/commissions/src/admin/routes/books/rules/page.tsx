import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Badge, Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RuleForm } from "../../../components/rule-form"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { today, writersFor } from "@pignon/kit/admin/writing"
import { readPercent, writeNumber } from "../../../lib/rule-typed"
import { type Rule, useRemoveRule, useRules, useRuleSubjects, useSaveRule } from "../../../lib/use-rules"

const RuleRow = ({ rule, subject }: { rule: Rule; subject: string }) => {
  const { t, i18n } = useTranslation("commissions")
  const { euro, date } = writersFor(i18n.language)
  const save = useSaveRule(t("rules.saved"))
  const remove = useRemoveRule(t("rules.removed"))
  const [typed, setTyped] = useState(writeNumber(rule.percent))
  const percent = readPercent(typed)
  const hasBegun = rule.starts_on === null || rule.starts_on <= today()
  const isOver = rule.ends_on !== null && rule.ends_on < today()
  const period = [
    rule.starts_on && t("rules.since", { date: date(rule.starts_on) }),
    rule.ends_on && t("rules.until", { date: date(rule.ends_on) }),
  ].filter(Boolean)
  return (
    <li
      className="grid items-center gap-3 border-b py-3 last:border-0 sm:grid-cols-[1fr_8rem_auto_auto]"
      data-testid="rule-row"
    >
      <div>
        <Text className="text-base font-medium">{subject}</Text>
        <Text className="text-ui-fg-subtle">
          {[rule.fixed_cents > 0 && t("rules.plus", { amount: euro(rule.fixed_cents) }), ...period]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      </div>
      <div className="relative">
        <Input
          inputMode="decimal"
          className="h-11 pr-8 text-right text-base tabular-nums"
          aria-label={`${t("rules.percent")}, ${subject}`}
          aria-invalid={percent === null}
          disabled={isOver}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <span className="text-ui-fg-subtle absolute right-3 top-3">%</span>
      </div>
      {isOver ? (
        <Badge>{t("rules.over")}</Badge>
      ) : (
        <>
          <Button
            variant="secondary"
            size="xlarge"
            disabled={percent === null || percent === rule.percent}
            isLoading={save.isPending}
            onClick={() => save.mutate({ id: rule.id, percent: percent ?? rule.percent })}
          >
            {t("rules.save")}
          </Button>
          {hasBegun ? (
            <Button
              variant="secondary"
              size="xlarge"
              disabled={save.isPending || rule.ends_on === today()}
              onClick={() => save.mutate({ id: rule.id, ends_on: today() })}
            >
              {t("rules.end")}
            </Button>
          ) : (
            <Button
              variant="secondary"
              size="xlarge"
              isLoading={remove.isPending}
              onClick={() => remove.mutate(rule.id)}
            >
              {t("rules.remove")}
            </Button>
          )}
        </>
      )}
    </li>
  )
}

/** What the association takes of a sale: the general rule, and those of a shop or a shelf that come before it. */
const Rules = () => {
  const { t, i18n } = useTranslation("commissions")
  const { data, error } = useRules()
  const { shops, shelves } = useRuleSubjects()
  const [isAdding, setAdding] = useState(false)
  const subjectOf = ({ vendor_id, category_id }: Rule) => {
    const shop = vendor_id && (shops.find(({ id }) => id === vendor_id)?.name ?? vendor_id)
    const shelf = category_id && (shelves.find(({ id }) => id === category_id)?.name ?? category_id)
    return [shop, shelf].filter(Boolean).join(" · ") || t("rules.general")
  }
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-y-4">
      <div className="flex flex-wrap items-end justify-between gap-3 px-1">
        <div>
          <Heading level="h1" className="text-2xl font-semibold leading-tight">
            {t("rules.title")}
          </Heading>
          <Text className="text-ui-fg-subtle mt-1 text-base">{t("rules.hint")}</Text>
        </div>
        {!isAdding && (
          <Button size="xlarge" onClick={() => setAdding(true)} data-testid="rule-add">
            {t("rules.new")}
          </Button>
        )}
      </div>
      {isAdding && (
        <Container className="p-4">
          <RuleForm onDone={() => setAdding(false)} />
        </Container>
      )}
      <Container className="p-4">
        {error && <Text role="alert">{sayRefusal(error, i18n.language)}</Text>}
        {data?.commission_rules.length === 0 && <Text className="text-base">{t("rules.none")}</Text>}
        <ul>
          {data?.commission_rules.map((rule) => (
            <RuleRow key={`${rule.id}-${rule.percent}`} rule={rule} subject={subjectOf(rule)} />
          ))}
        </ul>
      </Container>
    </div>
  )
}

export const config = defineRouteConfig({ label: "rules.menu", translationNs: "commissions", rank: 1 })

export default Rules
