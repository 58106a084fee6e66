import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, Container, Input, Table, Text } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import { AnswerOf } from "../../../components/answer-of"
import { Filters } from "../../../components/filters"
import { Page } from "../../../components/page"
import { VENDOR_STATUSES, type VendorStatus } from "../../../../domain/vendor-status"
import { ShopStatusBadge } from "../../../components/shops/shop-status"
import { useShops } from "../../../hooks/use-association"
import type { Vendor } from "../../../lib/types"
import { useWords } from "../../../lib/use-words"

const statuses = ["", ...VENDOR_STATUSES] as const

const ShopTable = ({ shops }: { shops: Vendor[] }) => {
  const { t } = useWords()
  const navigate = useNavigate()
  if (shops.length === 0) return <Text className="p-6 text-base">{t("association.shops_empty")}</Text>
  return (
    <Table>
      <Table.Body>
        {shops.map((shop) => (
          <Table.Row
            key={shop.id}
            className="h-14 cursor-pointer"
            onClick={() => navigate(`/association/shops/${shop.id}`)}
            data-testid="shop-row"
            data-handle={shop.handle}
          >
            <Table.Cell className="text-ui-fg-subtle tabular-nums">{shop.code}</Table.Cell>
            <Table.Cell className="whitespace-normal py-2">
              <Link to={`/association/shops/${shop.id}`} className="text-ui-fg-base text-base font-medium">
                {shop.name}
              </Link>
              <span className="text-ui-fg-subtle block">
                {shop.trade_label} · {shop.city}
              </span>
            </Table.Cell>
            <Table.Cell className="hidden sm:table-cell">{shop.phone}</Table.Cell>
            <Table.Cell>
              <ShopStatusBadge status={shop.status} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

/** The shops of the association. */
const Shops = () => {
  const { t } = useWords()
  const [q, setQ] = useState("")
  const [status, setStatus] = useState<VendorStatus | "">("")
  const shops = useShops(useDeferredValue(q.trim()), status)
  const choices = statuses.map((value) => ({
    value,
    label: value ? t(`association.shop_status.${value}`) : t("association.all"),
  }))
  return (
    <Page
      title={t("association.shops")}
      aside={
        <Button size="xlarge" asChild>
          <Link to="/association/shops/new" data-testid="shop-add">
            {t("shop_form.add")}
          </Link>
        </Button>
      }
    >
      <Input
        type="search"
        className="h-11 max-w-md text-base"
        aria-label={t("association.shops_search")}
        placeholder={t("association.shops_search")}
        value={q}
        onChange={({ target }) => setQ(target.value)}
        data-testid="shop-search"
      />
      <Filters label={t("association.shops")} value={status} choices={choices} onChange={setStatus} />
      <Container className="overflow-hidden p-0">
        <AnswerOf asked={shops}>{({ vendors }) => <ShopTable shops={vendors} />}</AnswerOf>
      </Container>
    </Page>
  )
}

export const config = defineRouteConfig({ label: "menu.shops", translationNs: "marketplace", rank: 2 })

export default Shops
