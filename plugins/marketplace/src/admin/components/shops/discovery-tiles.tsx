import { Container, Heading, Text } from "@medusajs/ui"
import { localeOf } from "@pignon/kit/admin/writing"
import { useDiscovery } from "../../hooks/use-discovery"
import { useWords } from "../../lib/use-words"

const MOST_CLICKED = 5

/** How much people discover: trades that meet in one basket, and clicks for the shops' own sites. */
export const DiscoveryTiles = () => {
  const { t, i18n } = useWords()
  const { data } = useDiscovery()
  if (!data) return null
  const locale = localeOf(i18n.language)
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 })
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const figures = {
    two_trades: percent.format(data.share_two_trades),
    three_trades: percent.format(data.share_three_trades_or_more),
    shops_per_order: number.format(data.shops_per_order),
    clicks: number.format(data.outbound_clicks.reduce((sum, { clicks }) => sum + clicks, 0)),
  }
  return (
    <Container className="flex flex-col gap-4" data-testid="discovery">
      <div>
        <Heading level="h2">{t("association.discovery.title")}</Heading>
        <Text className="text-ui-fg-subtle">
          {t("association.discovery.hint", { count: data.orders, from: data.from, to: data.to })}
        </Text>
      </div>
      <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {Object.entries(figures).map(([name, figure]) => (
          <div key={name} className="flex flex-col-reverse justify-end">
            <dt className="text-ui-fg-subtle text-base">{t(`association.discovery.${name}`)}</dt>
            <dd className="text-[28px] font-semibold leading-9 tabular-nums">{figure}</dd>
          </div>
        ))}
      </dl>
      {data.outbound_clicks.length > 0 && (
        <ol className="text-base">
          {data.outbound_clicks.slice(0, MOST_CLICKED).map(({ handle, name, clicks }) => (
            <li key={handle}>
              {name} : {number.format(clicks)}
            </li>
          ))}
        </ol>
      )}
    </Container>
  )
}
