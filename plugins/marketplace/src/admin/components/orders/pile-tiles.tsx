import { clx } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { PILE_NAMES, useVendorOrderCounts } from "../../hooks/use-vendor-orders"
import { useWords } from "../../lib/use-words"

/** How much there is to answer, to prepare and to hand over. */
export const PileTiles = () => {
  const { t } = useWords()
  const counts = useVendorOrderCounts()
  const open = PILE_NAMES.filter((pile) => pile !== "done")
  return (
    <ul className="grid grid-cols-3 gap-3">
      {open.map((pile) => {
        const isUrgent = pile === "answer" && Boolean(counts.answer)
        return (
          <li key={pile}>
            <Link
              to={`/vendor/orders?pile=${pile}`}
              data-testid={`pile-${pile}`}
              className={clx(
                "focus-visible:shadow-borders-focus flex h-full flex-col gap-y-1 rounded-lg p-4 outline-none",
                isUrgent
                  ? "bg-ui-button-inverted text-ui-fg-on-inverted"
                  : "bg-ui-bg-base shadow-elevation-card-rest hover:bg-ui-bg-base-hover",
              )}
            >
              <span className="text-[40px] font-semibold leading-none tabular-nums">
                {counts[pile] ?? "–"}
              </span>
              <span className="text-base">{t(`orders.pile.${pile}`)}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
