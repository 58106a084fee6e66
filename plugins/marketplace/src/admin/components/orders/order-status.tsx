import { StatusBadge } from "@medusajs/ui"
import type { VendorOrderStatus } from "../../../domain/vendor-order"
import { useWords } from "../../lib/use-words"

const colors = {
  awaiting_vendor: "orange",
  accepted: "blue",
  partly_accepted: "blue",
  preparing: "blue",
  ready: "green",
  collected: "green",
  received: "grey",
  refused: "red",
  canceled: "grey",
} as const satisfies Record<VendorOrderStatus, string>

/** The state of a shop's part, in a word and a colour. */
export const OrderStatusBadge = ({ status }: { status: VendorOrderStatus }) => {
  const { t } = useWords()
  return (
    <StatusBadge color={colors[status]} data-status={status}>
      {t(`orders.status.${status}`)}
    </StatusBadge>
  )
}
