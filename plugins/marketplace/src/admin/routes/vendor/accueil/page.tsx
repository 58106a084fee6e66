import { defineRouteConfig } from "@medusajs/admin-sdk"
import { House } from "@medusajs/icons"
import { Button, Container, Heading } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { AnswerOf } from "../../../components/answer-of"
import { DueTile } from "../../../components/orders/due-tile"
import { OrderRow } from "../../../components/orders/order-row"
import { PileTiles } from "../../../components/orders/pile-tiles"
import { VendorPage } from "../../../components/page"
import { OpeningNote } from "../../../components/shop/opening-note"
import { ShopAlerts } from "../../../components/shop/shop-alerts"
import { useOwnShop } from "../../../hooks/use-own-shop"
import { type Pile, useVendorOrders } from "../../../hooks/use-vendor-orders"
import type { OwnShop } from "../../../lib/types"
import { useWords } from "../../../lib/use-words"

const SHOWN = 5

const Waiting = ({ pile }: { pile: Pile }) => {
  const { t } = useWords()
  const { data } = useVendorOrders(pile)
  if (!data || data.orders.length === 0) return null
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h2" className="px-1 text-xl">
        {t(`orders.pile.${pile}`)}
      </Heading>
      <ul className="flex flex-col gap-y-3">
        {data.orders.slice(0, SHOWN).map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </ul>
      {data.count > SHOWN && (
        <Button asChild variant="secondary" size="xlarge">
          <Link to={`/vendor/orders?pile=${pile}`}>{t("common.more")}</Link>
        </Button>
      )}
    </section>
  )
}

const Calm = () => {
  const { t } = useWords()
  const [answer, prepare] = [useVendorOrders("answer"), useVendorOrders("prepare")]
  if (answer.data?.count !== 0 || prepare.data?.count !== 0) return null
  return <Container className="text-ui-fg-subtle p-6 text-base">{t("home.calm")}</Container>
}

const shortcuts = [
  { to: "/vendor/articles", label: "menu.articles" },
  { to: "/vendor/imports", label: "menu.imports" },
  { to: "/vendor/closures", label: "menu.closures" },
  { to: "/vendor/profil", label: "menu.profile" },
] as const

const Day = ({ shop }: { shop: OwnShop }) => {
  const { t } = useWords()
  return (
    <VendorPage title={shop.name} subtitle={<OpeningNote shop={shop} />}>
      <ShopAlerts shop={shop} />
      <PileTiles />
      <Waiting pile="answer" />
      <Waiting pile="prepare" />
      <Calm />
      <DueTile />
      <nav aria-label={t("home.shortcuts")} className="grid grid-cols-2 gap-3 lg:hidden">
        {shortcuts.map(({ to, label }) => (
          <Button key={to} asChild variant="secondary" size="xlarge" className="w-full">
            <Link to={to}>{t(label)}</Link>
          </Button>
        ))}
      </nav>
    </VendorPage>
  )
}

/** A merchant's day: what waits for him, when he opens, what he should know. */
const Home = () => {
  const shop = useOwnShop()
  return <AnswerOf asked={shop}>{(found) => <Day shop={found} />}</AnswerOf>
}

export const config = defineRouteConfig({
  label: "menu.today",
  translationNs: "marketplace",
  icon: House,
  rank: 1,
})

export default Home
