import type { Money } from "@/lib/money"

/** A price set beautifully: large euros, small cents. Screen readers get it in one piece. */
export function PriceFigures({
  money,
  cents,
  about,
  short,
  size = "",
}: {
  money: Money
  cents: number
  /** « environ # », the amount stands for the sign; null when the price is exact. */
  about: string | null
  /** « env. » */
  short: string
  size?: "" | "g" | "m"
}) {
  const { whole, rest, isSignFirst } = money.priceParts(cents)
  const sign = <i>€</i>
  return (
    <span className={`prix ${size}`}>
      <span className="sr">{about ? about.replace("#", money.euros(cents)) : money.euros(cents)}</span>
      <span className="vu" aria-hidden="true">
        {about && <span className="env">{short}</span>}
        {isSignFirst && sign}
        <span>{whole}</span>
        <sup>{rest}</sup>
        {!isSignFirst && sign}
      </span>
    </span>
  )
}
