import type { ShopReadiness } from "@pignon/kit"
import { slotProblem, type OfferedSlot } from "./slots"

/** A window as it is shown beside a shop. */
export type When = { date: string; start: string; end: string } | null

type Window = OfferedSlot & { start: string; end: string }

/** The first window that can be had from a shop (or, with `null`, from a shop that is ready at once). Windows come in order. */
export function earliestFor(
  windows: Window[],
  shop: ShopReadiness | null,
  now: Date,
  gatheringHours: number,
): When {
  const found = windows.find((window) => !slotProblem(window, shop ? [shop] : [], now, { gatheringHours }))
  return found ? { date: found.date, start: found.start, end: found.end } : null
}

const isSame = (a: When, b: When) => a?.date === b?.date && a?.start === b?.start && a?.end === b?.end

/** Both ways to one's goods. */
export type Earliest = { delivery: When; pickup: When }

const hasSame = (a: Earliest, b: Earliest) => isSame(a.delivery, b.delivery) && isSame(a.pickup, b.pickup)

/**
 * Longer lead times, shortest first, without what says nothing new: an entry stands for every shorter time down to the
 * entry before it, so the last of equal ones is kept; none is needed when all of them change nothing.
 */
export function distinctLonger<T extends Earliest>(own: Earliest, longer: T[]): T[] {
  const kept = longer.filter((entry, i) => {
    const next = longer[i + 1]
    return !next || !hasSame(entry, next)
  })
  return kept.every((entry) => hasSame(entry, own)) ? [] : kept
}
