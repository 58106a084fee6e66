/** When a campaign runs: `YYYY-MM-DD` once, or `MM-DD` every year; both days are inside. */
export type Schedule = { starts_on: string; ends_on: string }

const once = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const yearly = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Whether a schedule can be read: both days in the same form, and not ending before it starts. */
export const isSchedule = ({ starts_on, ends_on }: Schedule): boolean =>
  (once.test(starts_on) && once.test(ends_on) && starts_on <= ends_on) ||
  (yearly.test(starts_on) && yearly.test(ends_on))

/** The run that a local date lies in, with its first and last day; null when it lies in none. */
export function runOn({ starts_on, ends_on }: Schedule, date: string): { from: string; to: string } | null {
  if (once.test(starts_on))
    return starts_on <= date && date <= ends_on ? { from: starts_on, to: ends_on } : null
  const year = Number(date.slice(0, 4))
  const overNewYear = ends_on < starts_on ? 1 : 0
  const runs = [year - 1, year].map((first) => ({
    from: `${first}-${starts_on}`,
    to: `${first + overNewYear}-${ends_on}`,
  }))
  return runs.find(({ from, to }) => from <= date && date <= to) ?? null
}
