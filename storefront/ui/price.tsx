import { euros, priceParts } from "@/lib/format"

/** A price set beautifully: large euros, small cents. Screen readers get it in one piece. */
export function Price({
  cents,
  isEstimate = false,
  size = "",
}: {
  cents: number
  isEstimate?: boolean
  size?: "" | "g" | "m"
}) {
  const { euros: whole, cents: rest } = priceParts(cents)
  return (
    <span className={`prix ${size}`}>
      <span className="sr">{`${isEstimate ? "environ " : ""}${euros(cents)}`}</span>
      {isEstimate && (
        <span className="env" aria-hidden="true">
          env.
        </span>
      )}
      <span aria-hidden="true">{whole}</span>
      <sup aria-hidden="true">,{rest}</sup>
      <i aria-hidden="true">€</i>
    </span>
  )
}
