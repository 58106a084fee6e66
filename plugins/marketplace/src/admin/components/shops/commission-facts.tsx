import { Container, Heading, Text } from "@medusajs/ui"
import { type CommissionRule, useCommissionRules } from "../../hooks/use-association"
import { useWords } from "../../lib/use-words"

const scopeOf = (rule: CommissionRule) =>
  rule.category_id
    ? "association.commission_category"
    : rule.vendor_id
      ? "association.commission_own"
      : "association.commission_general"

/** The commission rules that can apply to a shop; nothing when commissions are not installed. */
export const CommissionFacts = ({ vendorId }: { vendorId: string }) => {
  const { t, write } = useWords()
  const { data: rules } = useCommissionRules(vendorId)
  if (!rules) return null
  const own = rules.filter((rule) => rule.vendor_id)
  const shown = own.length > 0 ? own : rules
  return (
    <Container className="flex flex-col gap-y-2 p-4" data-testid="shop-commission">
      <Heading level="h2">{t("association.commission")}</Heading>
      {shown.length === 0 && <Text className="text-base">{t("association.commission_none")}</Text>}
      {shown.map((rule) => (
        <Text key={rule.id} className="text-base">
          {t("association.commission_rule", { percent: rule.percent })}
          {rule.fixed_cents > 0 &&
            ` ${t("association.commission_fixed", { amount: write.euro(rule.fixed_cents) })}`}
          <span className="text-ui-fg-subtle"> · {t(scopeOf(rule))}</span>
        </Text>
      ))}
    </Container>
  )
}
