import type { Speech } from "@/lib/speech"
import type { Card } from "@/lib/types"

/** « 24,90 €/kg » in words; null where no unit compares. */
export const unitPriceOf = (
  { t, euros }: Pick<Speech, "t" | "euros">,
  card: Pick<Card, "unit_price_cents" | "unit_price_unit">,
): string | null =>
  card.unit_price_cents !== null && card.unit_price_unit
    ? t(`price.per.${card.unit_price_unit}`, { amount: euros(card.unit_price_cents) })
    : null

/** The price of a kilo or a litre, below every price (arrêté du 16 novembre 1999). */
export function UnitPrice({
  speech,
  card,
}: {
  speech: Pick<Speech, "t" | "euros">
  card: Pick<Card, "unit_price_cents" | "unit_price_unit">
}) {
  const text = unitPriceOf(speech, card)
  return text && <span className="kg">{text}</span>
}
