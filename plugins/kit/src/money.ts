import { BigNumber } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"

/** Whole cents of the town's currency, tax included unless a name says otherwise. */
export type Cents = number

/** Turns a Medusa amount (major units, any of its shapes) into cents, rounding half away from zero. */
export function toCents(major: BigNumberInput): Cents {
  const value = new BigNumber(major).numeric
  return Math.sign(value) * Math.round(Number((Math.abs(value) * 100).toFixed(6)))
}

/** Turns cents into Medusa's major units: 1234 becomes 12.34. */
export function toMajor(cents: Cents): number {
  return Number((cents / 100).toFixed(2))
}

/**
 * Splits an amount over weights so that the parts always add up to it (largest remainder, then first come).
 * @param weights non-negative; when all are zero everything goes to the first.
 */
export function splitByLargestRemainder(total: Cents, weights: readonly number[]): Cents[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (weights.length === 0) return []
  if (sum <= 0) return weights.map((_, i) => (i === 0 ? total : 0))
  const sign = Math.sign(total) || 1
  const exact = weights.map((w) => (Math.abs(total) * w) / sum)
  const parts = exact.map(Math.floor)
  const missing = Math.abs(total) - parts.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((x, index) => ({ index, remainder: x - Math.floor(x) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1
  return parts.map((part) => (part === 0 ? 0 : part * sign))
}

/** VAT contained in a tax-inclusive amount, rounded half up to the cent. */
export function vatInside(grossCents: Cents, ratePercent: number): Cents {
  return Math.round(Number(((grossCents * ratePercent) / (100 + ratePercent)).toFixed(6)))
}

/** Writes cents the French way: 1234 becomes « 12,34 € » with a no-break space. */
export function formatEuro(cents: Cents): string {
  return new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" }).format(cents / 100)
}
