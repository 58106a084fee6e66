export { priceForWeight } from "../weight"

/** Reads an amount as people type it (« 12,50 », « 12.5 € »); null when it is none. */
export function readEuros(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f€]/g, "").replace(",", ".")
  return /^\d{1,6}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null
}

/** Writes cents for a field: 1250 becomes « 12,50 »; nothing stays empty. */
export const writeEuros = (cents: number | null): string =>
  cents === null ? "" : (cents / 100).toFixed(2).replace(".", ",")

/** Reads a whole number from 0 to a million; null when it is none. */
export function readWhole(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f]/g, "")
  return /^\d{1,7}$/.test(text) && Number(text) <= 1_000_000 ? Number(text) : null
}

/** Reads a number with or without decimals; null when it is none. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(",", ".")
  return /^-?\d{1,5}(\.\d{1,6})?$/.test(text) ? Number(text) : null
}
