import { clx, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { VendorOrderStatus } from "../../../domain/vendor-order"
import type { BoardPart } from "../../lib/types"
import { useWords } from "../../lib/use-words"

const tones = {
  awaiting_vendor: "bg-ui-tag-orange-bg text-ui-tag-orange-text border-ui-tag-orange-border",
  accepted: "bg-ui-tag-blue-bg text-ui-tag-blue-text border-ui-tag-blue-border",
  partly_accepted: "bg-ui-tag-blue-bg text-ui-tag-blue-text border-ui-tag-blue-border",
  preparing: "bg-ui-tag-blue-bg text-ui-tag-blue-text border-ui-tag-blue-border",
  ready: "bg-ui-tag-green-bg text-ui-tag-green-text border-ui-tag-green-border",
  collected: "bg-ui-tag-green-bg text-ui-tag-green-text border-ui-tag-green-border",
  received: "bg-ui-tag-neutral-bg text-ui-tag-neutral-text border-ui-tag-neutral-border",
  refused: "bg-ui-tag-red-bg text-ui-tag-red-text border-ui-tag-red-border",
  canceled: "bg-ui-tag-neutral-bg text-ui-tag-neutral-text border-ui-tag-neutral-border",
} as const satisfies Record<VendorOrderStatus, string>

type Row = { orderId: string; displayId: number; customer: string; createdAt: string; parts: BoardPart[] }

/** One row an order, the latest first, its shops by code. */
export function rowsOf(parts: readonly BoardPart[]): Row[] {
  const rows = new Map<string, Row>()
  for (const part of parts) {
    const row = rows.get(part.order_id)
    if (row) row.parts.push(part)
    else {
      const {
        order_id: orderId,
        order_display_id: displayId,
        customer_name: customer,
        created_at: createdAt,
      } = part
      rows.set(orderId, { orderId, displayId, customer, createdAt, parts: [part] })
    }
  }
  const byCode = (a: BoardPart, b: BoardPart) => a.vendor.code.localeCompare(b.vendor.code)
  return [...rows.values()].map((row) => ({ ...row, parts: [...row.parts].sort(byCode) }))
}

const Cell = ({ part }: { part: BoardPart }) => {
  const { t } = useWords()
  return (
    <li
      className={clx("min-w-36 rounded-md border px-2 py-1 text-sm leading-5", tones[part.status])}
      data-testid="board-part"
      data-status={part.status}
    >
      <span className="block font-medium">{part.vendor.name}</span>
      {t(`orders.status.${part.status}`)}
    </li>
  )
}

/** The orders of the day, with how far each shop is. */
export const OrderBoard = ({ parts }: { parts: BoardPart[] }) => {
  const { t, write } = useWords()
  const rows = rowsOf(parts)
  return (
    <Container className="flex flex-col gap-y-2 p-4">
      <Heading level="h2" className="text-xl">
        {t("association.orders")}
      </Heading>
      <Text className="text-ui-fg-subtle text-base">
        {t(rows.length === 0 ? "association.empty" : "association.orders_hint")}
      </Text>
      <ul className="divide-ui-border-base divide-y">
        {rows.map((row) => (
          <li
            key={row.orderId}
            className="grid gap-2 py-3 md:grid-cols-[12rem_1fr]"
            data-testid="board-order"
            data-order-id={row.orderId}
          >
            <div>
              <Link to={`/orders/${row.orderId}`} className="text-ui-fg-interactive text-base font-medium">
                {t("association.order", { id: row.displayId })}
              </Link>
              <Text className="text-ui-fg-subtle text-sm">
                {row.customer} · {write.moment(row.createdAt)}
              </Text>
            </div>
            <ul className="flex flex-wrap gap-2">
              {row.parts.map((part) => (
                <Cell key={part.id} part={part} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Container>
  )
}
