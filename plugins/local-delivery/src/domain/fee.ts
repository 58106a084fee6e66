import type { Cents } from "@pignon/kit"

/** Delivery of new books costs at least this below 35 € of them (law 81-766, order of 4 April 2023). */
export const BOOK_FLOOR_CENTS = 300
/** Above the threshold a delivery of new books is never wholly free. */
export const BOOK_MINIMUM_CENTS = 1
const BOOK_THRESHOLD_CENTS = 3500

/** The least a delivery may cost, given the new books in the basket. */
export const bookFloor = (newBooksCents: Cents): Cents =>
  newBooksCents <= 0 ? 0 : newBooksCents < BOOK_THRESHOLD_CENTS ? BOOK_FLOOR_CENTS : BOOK_MINIMUM_CENTS

/** What a delivery costs, in cents, and whether it is that much only because the law asks for it. */
export type Cost = { cents: Cents; isBookMinimum: boolean }

/** What a delivery costs, tax included: the area's fee, free from its threshold on, never below the books' floor. */
export function deliveryCost(input: {
  areaFeeCents: Cents
  freeFromCents: Cents | null
  slotFeeCents: Cents
  goodsCents: Cents
  newBooksCents: Cents
}): Cost {
  const isFree = input.freeFromCents !== null && input.goodsCents >= input.freeFromCents
  const fee = (isFree ? 0 : input.areaFeeCents) + input.slotFeeCents
  const floor = bookFloor(input.newBooksCents)
  return { cents: Math.max(fee, floor), isBookMinimum: floor > fee }
}
