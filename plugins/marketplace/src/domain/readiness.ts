import { addDays, instantOf, localDate, opensOn } from "@pignon/kit"

/** What the rule needs to know of a shop in a basket. */
export type ShopFacts = {
  opening_hours: string
  /** Inclusive local dates. */
  closures: { starts_on: string; ends_on: string }[]
  /** The longest lead time of its lines in this basket. */
  leadTimeHours: number
}

const HORIZON_DAYS = 28

/** Local dates of the next 28 days on which a shop is shut, by its week or by a closure. */
export function closedDates(shop: Pick<ShopFacts, "opening_hours" | "closures">, now: Date): string[] {
  const today = localDate(now)
  const dates = Array.from({ length: HORIZON_DAYS }, (_, i) => addDays(today, i))
  return dates.filter(
    (date) =>
      shop.closures.some((c) => c.starts_on <= date && date <= c.ends_on) ||
      !opensOn(shop.opening_hours, date),
  )
}

/**
 * When a shop can have its goods ready: after its lead time, and not on a day it is shut.
 * `because` tells the shopper which of the two moved the date.
 */
export function readiness(shop: ShopFacts, now: Date) {
  const closed = closedDates(shop, now)
  const byLeadTime = new Date(now.getTime() + shop.leadTimeHours * 3_600_000)
  let date = localDate(byLeadTime)
  if (!closed.includes(date)) {
    return { readyAt: byLeadTime, because: "lead_time" as const, closedDates: closed }
  }
  const last = addDays(localDate(now), HORIZON_DAYS)
  while (closed.includes(date) && date < last) date = addDays(date, 1)
  return { readyAt: instantOf(date, "08:00"), because: "closed" as const, closedDates: closed }
}
