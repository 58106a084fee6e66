import { INTL, type Locale } from "./locale"

/** How prices are written in one language; small enough for the browser. */
export type Money = {
  /** Cents: 1234 is « 12,34 € » or “€12.34”. */
  euros: (cents: number) => string
  /** Euros and cents of a price set in two sizes, with where the sign goes. */
  priceParts: (cents: number) => { whole: string; rest: string; isSignFirst: boolean }
}

const made = new Map<Locale, Money>()

/** Prices of one language; made once, since an Intl object costs more than all that it writes. */
export function moneyOf(locale: Locale): Money {
  const known = made.get(locale)
  if (known) return known
  const money = new Intl.NumberFormat(INTL[locale], { style: "currency", currency: "EUR" })
  const plain = new Intl.NumberFormat(INTL[locale])
  const one: Money = {
    euros: (cents) => money.format(cents / 100),
    priceParts: (cents) => {
      const [euros = "0", rest = "00"] = (cents / 100).toFixed(2).split(".")
      const mark = locale === "en" ? "." : ","
      return { whole: plain.format(Number(euros)), rest: mark + rest, isSignFirst: locale === "en" }
    },
  }
  made.set(locale, one)
  return one
}
