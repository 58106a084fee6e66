/** Units by which prices compare, by their number in the search table, from 1. Only ever append. */
export const priceUnits = ["kg", "l", "piece"] as const

/** Stands behind every unit when a list goes unit by unit. */
const NO_UNIT = 9

/** A unit's number; 9 for none. */
export function unitNo(unit: string | null | undefined): number {
  const no = priceUnits.findIndex((known) => known === unit)
  return no < 0 ? NO_UNIT : no + 1
}
