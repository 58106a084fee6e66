import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { api } from "@pignon/kit/admin/server"
import { localeOf, writersFor } from "@pignon/kit/admin/writing"

type Payout = { id: string; vendor_id: string; amount_cents: number; note: string | null; created_at: string }

/** The latest payments to shops, as they were recorded. */
export const Payouts = ({ names }: { names: ReadonlyMap<string, string> }) => {
  const { t, i18n } = useTranslation("commissions")
  const { data, error } = useQuery({
    queryKey: ["books", "payouts"],
    queryFn: () => api.get<{ payouts: Payout[] }>("/admin/payouts?limit=50"),
  })
  if (error)
    return (
      <Container className="p-4" role="alert">
        {sayRefusal(error, i18n.language)}
      </Container>
    )
  if (!data || data.payouts.length === 0) return null
  const { euro } = writersFor(i18n.language)
  const day = new Intl.DateTimeFormat(localeOf(i18n.language), { dateStyle: "long", timeStyle: "short" })
  return (
    <Container className="p-4">
      <Heading level="h2">{t("payouts")}</Heading>
      <ul className="mt-2">
        {data.payouts.map((payout) => (
          <li
            key={payout.id}
            className="flex justify-between gap-4 border-b py-2 text-base last:border-0"
            data-testid="payout-row"
          >
            <span>
              {names.get(payout.vendor_id) ?? payout.vendor_id}
              <Text className="text-ui-fg-subtle">{day.format(new Date(payout.created_at))}</Text>
            </span>
            <span className="tabular-nums">{euro(payout.amount_cents)}</span>
          </li>
        ))}
      </ul>
    </Container>
  )
}
