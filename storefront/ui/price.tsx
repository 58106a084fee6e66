import type { Speech } from "@/lib/speech"

/** A price set beautifully: large euros, small cents. Screen readers get it in one piece. */
export function Price({
  speech,
  cents,
  isEstimate = false,
  size = "",
}: {
  speech: Pick<Speech, "euros" | "priceParts" | "t">
  cents: number
  isEstimate?: boolean
  size?: "" | "g" | "m"
}) {
  const { whole, rest, isSignFirst } = speech.priceParts(cents)
  const sign = <i>€</i>
  return (
    <span className={`prix ${size}`}>
      <span className="sr">
        {isEstimate ? speech.t("price.about", { amount: speech.euros(cents) }) : speech.euros(cents)}
      </span>
      <span aria-hidden="true" style={{ display: "contents" }}>
        {isEstimate && <span className="env">{speech.t("price.estimated_short")}</span>}
        {isSignFirst && sign}
        <span>{whole}</span>
        <sup>{rest}</sup>
        {!isSignFirst && sign}
      </span>
    </span>
  )
}
