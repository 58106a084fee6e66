/** Monday first, as the notation has them. */
export const WEEK = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const

/** A day of the notation. */
export type Day = (typeof WEEK)[number]

/** Bank holidays, which the notation names beside the days. */
export const HOLIDAYS = "PH"

/** Hours of one day; none, closed. */
export type Spans = [start: string, end: string][]

/** Days that follow one another with the same hours; no hours, closed. */
export type Spell = { from: Day; to: Day; hours: Spans }

function daysOf(text: string): (Day | typeof HOLIDAYS)[] {
  return text.split(",").flatMap((part) => {
    if (part.trim() === HOLIDAYS) return [HOLIDAYS]
    const [from = "", to = from] = part.trim().split("-")
    const first = WEEK.findIndex((day) => day === from)
    const last = WEEK.findIndex((day) => day === to)
    if (first < 0 || last < 0) return []
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => WEEK[(first + i) % 7] ?? "Mo")
  })
}

/**
 * Opening hours in the notation of OpenStreetMap by day: `Tu-Sa 08:00-12:30,15:00-19:00; Su,PH 09:00-12:00`. A later
 * rule overrules an earlier one for its days. Null when a rule cannot be read.
 */
export function hoursByDay(notation: string): Map<Day | typeof HOLIDAYS, Spans> | null {
  const byDay = new Map<Day | typeof HOLIDAYS, Spans>()
  for (const rule of notation.split(";").map((text) => text.trim())) {
    if (!rule) continue
    const [, when, times] = /^([A-Za-z,\- ]+?)\s+(off|\d.*)$/.exec(rule) ?? []
    const spans = (times === "off" ? "" : (times ?? "")).split(",").filter(Boolean)
    const read = spans.map((span) => /^\s*(\d\d:\d\d)-(\d\d:\d\d)\s*$/.exec(span))
    const days = when ? daysOf(when) : []
    if (days.length === 0 || read.some((match) => !match)) return null
    const hours = read.flatMap((match): Spans => (match ? [[match[1] ?? "", match[2] ?? ""]] : []))
    for (const day of days) byDay.set(day, hours)
  }
  return byDay
}

/** The hours as a week: a day that no rule names is closed. Null, so that the notation itself is shown, rather than wrong. */
export function weekOf(notation: string): Spell[] | null {
  const byDay = hoursByDay(notation)
  return (
    byDay &&
    WEEK.reduce<Spell[]>((spells, day) => {
      const hours = byDay.get(day) ?? []
      const last = spells.at(-1)
      if (last && String(last.hours) === String(hours)) last.to = day
      else spells.push({ from: day, to: day, hours })
      return spells
    }, [])
  )
}

/** What is said of bank holidays: their hours, none for closed, null where nothing is said. */
export const holidayHours = (notation: string): Spans | null => hoursByDay(notation)?.get(HOLIDAYS) ?? null

/** Whether a spell holds a day. */
export const holds = ({ from, to }: Spell, day: Day): boolean =>
  WEEK.indexOf(from) <= WEEK.indexOf(day) && WEEK.indexOf(day) <= WEEK.indexOf(to)
