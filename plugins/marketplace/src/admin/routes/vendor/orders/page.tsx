import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingBag } from "@medusajs/icons"
import { Button, Container } from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { AnswerOf } from "../../../components/answer-of"
import { Filters } from "../../../components/filters"
import { OrderRow } from "../../../components/orders/order-row"
import { VendorPage } from "../../../components/page"
import {
  PILE_NAMES,
  type Pile,
  useVendorOrderCounts,
  useVendorOrders,
} from "../../../hooks/use-vendor-orders"
import { useWords } from "../../../lib/use-words"

const MOST = 100

/** The pile the address asks for; else the first that has work. */
const chosenPile = (asked: string | null, counts: Partial<Record<Pile, number>>): Pile =>
  PILE_NAMES.find((pile) => pile === asked) ?? PILE_NAMES.find((pile) => counts[pile]) ?? "answer"

/** The shop's orders, pile by pile. */
const Orders = () => {
  const { t } = useWords()
  const [query, setQuery] = useSearchParams()
  const [limit, setLimit] = useState(50)
  const counts = useVendorOrderCounts()
  const pile = chosenPile(query.get("pile"), counts)
  const orders = useVendorOrders(pile, limit)
  const choices = PILE_NAMES.map((value) => ({
    value,
    label: t(`orders.pile.${value}`),
    count: counts[value],
  }))
  return (
    <VendorPage title={t("orders.title")}>
      <Filters
        label={t("orders.title")}
        value={pile}
        choices={choices}
        onChange={(next) => setQuery({ pile: next }, { replace: true })}
      />
      <AnswerOf asked={orders}>
        {({ orders: found, count }) =>
          found.length === 0 ? (
            <Container className="text-ui-fg-subtle p-6 text-base">{t(`orders.empty.${pile}`)}</Container>
          ) : (
            <>
              <ul className="flex flex-col gap-y-3">
                {found.map((order) => (
                  <OrderRow key={order.id} order={order} />
                ))}
              </ul>
              {count > found.length && limit < MOST && (
                <Button variant="secondary" size="xlarge" onClick={() => setLimit(MOST)}>
                  {t("common.more")}
                </Button>
              )}
            </>
          )
        }
      </AnswerOf>
    </VendorPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.orders",
  translationNs: "marketplace",
  icon: ShoppingBag,
  rank: 2,
})

export default Orders
