import { Container, Text } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { AnswerOf } from "../../../../components/answer-of"
import { actionsOf } from "../../../../components/orders/order-actions"
import { OrderLineCard } from "../../../../components/orders/order-line"
import { OrderStatusBadge } from "../../../../components/orders/order-status"
import { VendorPage } from "../../../../components/page"
import { useSay } from "../../../../hooks/use-say"
import { useVendorOrder } from "../../../../hooks/use-vendor-orders"
import type { VendorOrder } from "../../../../lib/types"
import { useWords } from "../../../../lib/use-words"

const Total = ({ order }: { order: VendorOrder }) => {
  const { t, write } = useWords()
  return (
    <Text className="px-1 text-right text-lg font-semibold tabular-nums" data-testid="vendor-order-total">
      {order.final_cents === null
        ? t("orders.at_most", { amount: write.euro(order.max_cents) })
        : `${t("orders.final")} : ${write.euro(order.final_cents)}`}
    </Text>
  )
}

const OpenOrder = ({ order }: { order: VendorOrder }) => {
  const { t, write } = useWords()
  const answer = useSay(order.id)
  const mode = order.mode && t(`orders.mode.${order.mode}`, { defaultValue: order.mode })
  const placed = t("orders.placed", { at: write.moment(order.created_at) })
  return (
    <VendorPage
      title={`${order.reference} · ${order.customer_name}`}
      subtitle={[mode, placed].filter(Boolean).join(" · ")}
      back="/vendor/orders"
      aside={<OrderStatusBadge status={order.status} />}
      actions={actionsOf({ order, ...answer })}
    >
      {order.note && (
        <Container className="bg-ui-tag-orange-bg p-4" data-testid="vendor-order-note">
          <Text className="text-ui-fg-subtle text-sm">{t("orders.note")}</Text>
          <Text className="text-lg">« {order.note} »</Text>
        </Container>
      )}
      {order.gift_message && (
        <Container className="p-4" data-testid="vendor-order-gift-message">
          <Text className="text-ui-fg-subtle text-sm">{t("orders.gift_message")}</Text>
          <Text className="text-lg">« {order.gift_message} »</Text>
        </Container>
      )}
      <ul className="flex flex-col gap-y-3">
        {order.lines.map((line) => (
          <OrderLineCard key={line.id} order={order} line={line} {...answer} />
        ))}
      </ul>
      <Total order={order} />
    </VendorPage>
  )
}

/** One order of the shop: answered, weighed, made ready, labelled. */
const Order = () => {
  const { id = "" } = useParams()
  const order = useVendorOrder(id)
  return <AnswerOf asked={order}>{(found) => <OpenOrder order={found} />}</AnswerOf>
}

/** Title of the window. */
export const handle = { seo: () => ({ title: "Commande" }) }

export default Order
