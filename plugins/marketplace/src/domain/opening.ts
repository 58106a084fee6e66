import { addDays, instantOf, localDate, openingAt } from "@pignon/kit"

/** Days on which a shop is away, both included. */
export type Away = { starts_on: string; ends_on: string }

/** Whether a shop can be entered, and what changes next. */
export type Opening = {
  isOpen: boolean
  /** When it shuts, while it is open; else when it really opens again. Null when nobody can tell. */
  nextChangeAt: Date | null
  /** While it is away: the local date on which it is back. */
  awayUntil: string | null
}

/** Closures and days off that follow one another; a shop that is away for longer says so in words. */
const MOST_STEPS = 200

const awayOn = (closures: Away[], date: string) =>
  closures.find(({ starts_on, ends_on }) => starts_on <= date && date <= ends_on)

/** The first opening from an instant on that lies in no closure. */
function nextOpening(hours: string, closures: Away[], from: Date): Date | null {
  let at = from
  for (let step = 0; step < MOST_STEPS; step++) {
    const closure = awayOn(closures, localDate(at))
    if (closure) {
      at = instantOf(addDays(closure.ends_on, 1), "00:00")
      continue
    }
    const { open, nextChangeAt } = openingAt(hours, at)
    if (open) return at
    if (!nextChangeAt) return null
    at = nextChangeAt
  }
  return null
}

/** How a shop's door stands: its hours and its closures together. */
export function openingOf(hours: string, closures: Away[], now: Date): Opening {
  const closure = awayOn(closures, localDate(now))
  const { open, nextChangeAt } = openingAt(hours, now)
  if (open && !closure) return { isOpen: true, nextChangeAt, awayUntil: null }
  const opensAt = nextOpening(hours, closures, now)
  const back = opensAt ? localDate(opensAt) : closure && addDays(closure.ends_on, 1)
  return { isOpen: false, nextChangeAt: opensAt, awayUntil: closure ? (back ?? null) : null }
}
