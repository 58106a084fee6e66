import { Badge, Container, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { VendorOrder } from "../../lib/types"
import { useWords } from "../../lib/use-words"
import { OrderStatusBadge } from "./order-status"

const piecesOf = (order: VendorOrder) => order.lines.reduce((sum, line) => sum + line.accepted_quantity, 0)
const toWeigh = ({ lines }: VendorOrder) =>
  lines.filter(
    (line) => line.sold_by === "weight" && line.accepted_quantity > 0 && line.weighed_grams === null,
  ).length

const isOpen = ({ status }: VendorOrder) =>
  ["awaiting_vendor", "accepted", "partly_accepted", "preparing"].includes(status)

/** One order in a list: what it is called, whose it is, how much work it is. */
export const OrderRow = ({ order }: { order: VendorOrder }) => {
  const { t, write } = useWords()
  const weighing = isOpen(order) ? toWeigh(order) : 0
  return (
    <li>
      <Link
        to={`/vendor/orders/${order.id}`}
        className="focus-visible:shadow-borders-focus block rounded-lg outline-none"
        data-testid="vendor-order-row"
        data-order-id={order.order_id}
        data-reference={order.reference}
      >
        <Container className="hover:bg-ui-bg-base-hover flex flex-col gap-y-2 p-4">
          <div className="flex items-start justify-between gap-x-3">
            <Text className="text-lg font-semibold leading-6">
              {order.reference} · {order.customer_name}
            </Text>
            <OrderStatusBadge status={order.status} />
          </div>
          <Text className="text-ui-fg-subtle text-base">
            {order.lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")}
          </Text>
          <div className="text-ui-fg-subtle flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <span>{write.moment(order.created_at)}</span>
            <span>{t("orders.articles", { count: piecesOf(order) })}</span>
            <span className="tabular-nums">
              {order.final_cents === null
                ? t("orders.at_most", { amount: write.euro(order.max_cents) })
                : write.euro(order.final_cents)}
            </span>
            {weighing > 0 && <Badge size="2xsmall">{t("orders.to_weigh", { count: weighing })}</Badge>}
            {order.escalated_at && order.status === "awaiting_vendor" && (
              <Badge size="2xsmall" color="red">
                {t("orders.late")}
              </Badge>
            )}
          </div>
        </Container>
      </Link>
    </li>
  )
}
