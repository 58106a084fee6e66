import { Button, clx, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import type { Say } from "../../hooks/use-say"
import { priceForWeight, readWhole } from "@pignon/kit/admin/amounts"
import type { OrderLine } from "../../lib/types"
import { useWords } from "../../lib/use-words"

type Judged = { grams: number | null; isPlausible: boolean; cents: number; isCapped: boolean }

/** What a typed weight would make: the customer never pays more than the upper bound of what was accepted. */
function judge(line: OrderLine, typed: string): Judged {
  const grams = readWhole(typed)
  const { min, max } = line.weight_range ?? { min: 1, max: Number.MAX_SAFE_INTEGER }
  const exact = priceForWeight(line.price_per_kg_cents ?? 0, grams ?? 0)
  const most = line.unit_price_cents * line.accepted_quantity
  return {
    grams,
    isPlausible: grams !== null && grams >= min && grams <= max,
    cents: Math.min(exact, most),
    isCapped: exact > most,
  }
}

/** The scale's reading in big digits, with the price it makes. */
export const WeighField = ({ line, say, isBusy }: { line: OrderLine } & Say) => {
  const { t, write } = useWords()
  const id = useId()
  const [typed, setTyped] = useState(line.weighed_grams?.toString() ?? "")
  const { grams, isPlausible, cents, isCapped } = judge(line, typed)
  const { min = 0, max = 0 } = line.weight_range ?? {}
  const range = { min: write.grams(min), max: write.grams(max) }
  const isDone = grams !== null && grams === line.weighed_grams
  const weigh = () => {
    if (grams === null || !isPlausible || isDone) return
    const done = t("orders.weighed", { amount: write.euro(cents) })
    say({ say: "weigh", lines: [{ line_id: line.id, grams }] }, done)
  }
  return (
    <form
      className="bg-ui-bg-subtle flex flex-col gap-y-3 rounded-lg p-3"
      onSubmit={(event) => {
        event.preventDefault()
        weigh()
      }}
    >
      <label htmlFor={id} className="text-ui-fg-subtle text-base">
        {t("orders.line.grams")} · {t("orders.line.range", range)}
      </label>
      <div className="flex items-center gap-x-3">
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={7}
          value={typed}
          aria-invalid={grams !== null && !isPlausible}
          onChange={({ target }) => setTyped(target.value.replace(/\D/g, ""))}
          data-testid="vendor-line-grams"
          className={clx(
            "bg-ui-bg-base h-20 w-full min-w-0 rounded-lg border px-3 text-right text-[44px] font-semibold tabular-nums outline-none",
            "border-ui-border-strong focus:shadow-borders-interactive-with-active",
            grams !== null && !isPlausible && "text-ui-fg-error border-ui-border-error",
          )}
        />
        <span className="text-2xl font-medium">g</span>
        <output
          className="min-w-28 text-right text-2xl font-semibold tabular-nums"
          data-testid="vendor-line-price"
        >
          {grams === null ? "–" : write.euro(cents)}
        </output>
      </div>
      {grams !== null && !isPlausible && (
        <Text role="alert" className="text-ui-fg-error text-base">
          {t("orders.line.out_of_range", range)}
        </Text>
      )}
      {isPlausible && isCapped && (
        <Text className="text-base">{t("orders.line.capped", { amount: write.euro(cents) })}</Text>
      )}
      <Button
        type="submit"
        size="xlarge"
        className="w-full"
        variant={line.weighed_grams === null ? "primary" : "secondary"}
        disabled={!isPlausible || isDone}
        isLoading={isBusy}
        data-testid="vendor-line-weigh"
      >
        {t(line.weighed_grams === null ? "orders.line.weigh" : "orders.line.reweigh")}
      </Button>
    </form>
  )
}
