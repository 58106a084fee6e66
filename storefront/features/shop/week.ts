/** Monday first, as the notation has them. */
export const WEEK = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const

/** A day of the notation. */
export type Day = (typeof WEEK)[number]

/** Days that follow one another with the same hours; no hours, closed. */
export type Spell = { from: Day; to: Day; hours: [start: string, end: string][] }

function daysOf(text: string): Day[] {
  return text.split(",").flatMap((part) => {
    const [from = "", to = from] = part.trim().split("-")
    const first = WEEK.findIndex((day) => day === from)
    const last = WEEK.findIndex((day) => day === to)
    if (first < 0 || last < 0) return []
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => WEEK[(first + i) % 7] ?? "Mo")
  })
}

/**
 * Opening hours in the notation of OpenStreetMap as a week: `Tu-Sa 08:00-12:30,15:00-19:00; Su off`. A later rule
 * overrules an earlier one for its days; a day that no rule names is closed. Null when a rule cannot be read: then the
 * notation itself is shown rather than hours that may be wrong.
 */
export function weekOf(notation: string): Spell[] | null {
  const byDay = new Map<Day, [string, string][]>()
  for (const rule of notation.split(";").map((text) => text.trim())) {
    if (!rule || /^PH\b/.test(rule)) continue
    const [, when, times] = /^([A-Za-z,\- ]+?)\s+(off|\d.*)$/.exec(rule) ?? []
    const spans = (times === "off" ? "" : (times ?? "")).split(",").filter(Boolean)
    const read = spans.map((span) => /^\s*(\d\d:\d\d)-(\d\d:\d\d)\s*$/.exec(span))
    const days = when ? daysOf(when) : []
    if (days.length === 0 || read.some((match) => !match)) return null
    const hours = read.flatMap((match): [string, string][] =>
      match ? [[match[1] ?? "", match[2] ?? ""]] : [],
    )
    for (const day of days) byDay.set(day, hours)
  }
  return WEEK.reduce<Spell[]>((spells, day) => {
    const hours = byDay.get(day) ?? []
    const last = spells.at(-1)
    if (last && String(last.hours) === String(hours)) last.to = day
    else spells.push({ from: day, to: day, hours })
    return spells
  }, [])
}

/** Whether a spell holds a day. */
export const holds = ({ from, to }: Spell, day: Day): boolean =>
  WEEK.indexOf(from) <= WEEK.indexOf(day) && WEEK.indexOf(day) <= WEEK.indexOf(to)
