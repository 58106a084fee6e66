import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Incidents } from "../../components/incidents"
import { OrderRow } from "../../components/order-row"
import { Reception } from "../../components/reception"
import { useBoard } from "../../lib/use-board"

/** The storage place: reception by code, what went wrong, and every order × shop with what is in and what is missing. */
const Hub = () => {
  const { t } = useTranslation("consolidation")
  const { data, error } = useBoard()
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-y-4">
      <Heading level="h1" className="px-1 text-2xl font-semibold leading-tight">
        {t("title")}
      </Heading>
      <Reception />
      <Incidents />
      {error && (
        <Container className="p-4" role="alert">
          {error.message}
        </Container>
      )}
      {data?.orders.length === 0 && (
        <Container className="p-4">
          <Text className="text-ui-fg-subtle text-base">{t("empty")}</Text>
        </Container>
      )}
      {data?.orders.map((order) => (
        <OrderRow key={order.order_id} order={order} />
      ))}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "consolidation",
  icon: Buildings,
  rank: 3,
})

export default Hub
