import { clx } from "@medusajs/ui"
import { type Summary, useSummary } from "../../hooks/use-association"
import { useWords } from "../../lib/use-words"

const shown = [
  "orders_of_a_day",
  "parts_to_answer",
  "parts_escalated",
  "open_shops",
  "shops_to_open",
  "articles",
] as const satisfies (keyof Summary)[]

/** The association's day in figures. */
export const SummaryTiles = () => {
  const { t } = useWords()
  const { data } = useSummary()
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-6">
      {shown.map((figure) => (
        <li
          key={figure}
          className="bg-ui-bg-base shadow-elevation-card-rest rounded-lg p-4"
          data-testid={`figure-${figure}`}
        >
          <span
            className={clx(
              "block text-[32px] font-semibold leading-9 tabular-nums",
              figure === "parts_escalated" && data?.parts_escalated && "text-ui-fg-error",
            )}
          >
            {data?.[figure] ?? "–"}
          </span>
          <span className="text-ui-fg-subtle text-base">{t(`association.figures.${figure}`)}</span>
        </li>
      ))}
    </ul>
  )
}
