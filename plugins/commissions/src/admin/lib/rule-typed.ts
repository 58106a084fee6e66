/** Reads a percentage between 0 and 100 as people type it; null when it is none. */
export function readPercent(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f%]/g, "").replace(",", ".")
  const value = Number(text)
  return /^\d{1,3}(\.\d{1,2})?$/.test(text) && value <= 100 ? value : null
}

/** « 8,5 » for 8.5. */
export const writeNumber = (value: number): string => String(value).replace(".", ",")
