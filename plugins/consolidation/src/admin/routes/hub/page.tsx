import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { sayRefusal } from "@pignon/kit/admin/refusal"
import { Incidents } from "../../components/incidents"
import { OrderRow } from "../../components/order-row"
import { Reception } from "../../components/reception"
import { useBoard, useIncidents } from "../../lib/use-board"

/** The storage place: reception by code, what went wrong, and every order × shop with what is in and what is missing. */
const Hub = () => {
  const { t, i18n } = useTranslation("consolidation")
  const { data, error: boardError } = useBoard()
  const { error: incidentsError } = useIncidents()
  const error = boardError ?? incidentsError
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-y-4">
      <Heading level="h1" className="px-1 text-2xl font-semibold leading-tight">
        {t("title")}
      </Heading>
      <Reception />
      <Incidents />
      {error && (
        <Container className="p-4" role="alert">
          {sayRefusal(error, i18n.language)}
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
