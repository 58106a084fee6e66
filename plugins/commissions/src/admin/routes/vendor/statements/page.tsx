import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { api } from "@pignon/kit/admin/server"
import { writersFor } from "@pignon/kit/admin/writing"

type Statement = {
  statement: { due_cents: number; goods_cents: number; commission_cents: number; paid_cents: number }
  entries: { id: string; account: string; amount_cents: number; kind: string; occurred_at: string }[]
}

/** What is due to the shop, to the cent, and where each amount comes from. */
const Statements = () => {
  const { t, i18n } = useTranslation("commissions")
  const { euro } = writersFor(i18n.language)
  const { data, error } = useQuery({
    queryKey: ["vendor", "statements"],
    queryFn: () => api.get<Statement>("/admin/vendor/statements?limit=100"),
  })
  if (error) return <Container className="p-4">{sayRefusal(error, i18n.language)}</Container>
  if (!data) return null
  const { statement, entries } = data
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-y-4">
      <Heading level="h1" className="px-1 text-2xl font-semibold leading-tight">
        {t("statementTitle")}
      </Heading>
      <Container className="p-4">
        <Text className="text-4xl font-semibold tabular-nums" data-testid="statement-due">
          {euro(statement.due_cents)}
        </Text>
        <Text className="text-ui-fg-subtle mt-2">
          {t("goods")} {euro(statement.goods_cents)} · {t("commission")} {euro(statement.commission_cents)} ·{" "}
          {t("paid")} {euro(statement.paid_cents)}
        </Text>
      </Container>
      <Container className="p-0">
        {entries.length === 0 && <Text className="p-4">{t("nothing")}</Text>}
        <ul>
          {entries.map((entry) => (
            <li key={entry.id} className="flex justify-between gap-4 border-b p-4 last:border-0">
              <span>
                {t(`kinds.${entry.kind}`)} · {t(`accountNames.${entry.account}`)}
              </span>
              <span className="tabular-nums">{euro(entry.amount_cents)}</span>
            </li>
          ))}
        </ul>
      </Container>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "statements",
  translationNs: "commissions",
  icon: CurrencyDollar,
  rank: 6,
})

export default Statements
