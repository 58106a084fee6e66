import { StatusBadge } from "@medusajs/ui"
import type { VendorStatus } from "../../../domain/vendor-status"
import { useWords } from "../../lib/use-words"

const colors = {
  applied: "orange",
  approved: "blue",
  open: "green",
  suspended: "red",
  closed: "grey",
} as const satisfies Record<VendorStatus, string>

/** The state of a shop, in a word and a colour. */
export const ShopStatusBadge = ({ status }: { status: VendorStatus }) => {
  const { t } = useWords()
  return (
    <StatusBadge color={colors[status]} data-status={status}>
      {t(`association.shop_status.${status}`)}
    </StatusBadge>
  )
}
