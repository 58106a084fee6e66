/** Days of the week as OpenStreetMap writes them, Monday first. */
export const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const

/** One day of the week. */
export type Day = (typeof DAYS)[number]

/** Opening from one local time to another, `HH:MM`. */
export type Span = { from: string; to: string }

/** A plain week: what is open on each day, and whether public holidays are shut. */
export type Week = { days: Record<Day, Span[]>; isShutOnHolidays: boolean }

const isDay = (text: string): text is Day => (DAYS as readonly string[]).includes(text)
const emptyWeek = (): Record<Day, Span[]> => ({ Mo: [], Tu: [], We: [], Th: [], Fr: [], Sa: [], Su: [] })

function readTime(text: string): string | null {
  const [, hour = "", minute = "00"] =
    /^(\d{1,2})\s*(?:[:.h]\s*(\d{2})?)?\s*(?:Uhr)?$/i.exec(text.trim()) ?? []
  if (!hour || Number(hour) > 24 || Number(minute) > 59 || (Number(hour) === 24 && Number(minute) > 0))
    return null
  return `${hour.padStart(2, "0")}:${minute}`
}

/** Reads spans as people type them (« 8h-12h30, 15:00-19:00 », « 8 bis 12.30 Uhr »); an empty text is a closed day, null is unreadable. */
export function readSpans(text: string): Span[] | null {
  const parts = text.split(",").map((part) => part.trim())
  if (parts.length === 1 && /^(|off|closed|fermé|ferme|geschlossen|zu)$/i.test(parts[0] ?? "")) return []
  const spans: Span[] = []
  for (const part of parts) {
    const [open = "", close = "", ...more] = part.split(/\s*(?:-|–|à|bis)\s*/)
    const [from, to] = [readTime(open), readTime(close)]
    const last = spans.at(-1)
    if (!from || !to || more.length || from >= to || (last && last.to > from)) return null
    spans.push({ from, to })
  }
  return spans
}

/** Writes spans for a field. */
export const writeSpans = (spans: Span[]): string => spans.map(({ from, to }) => `${from}-${to}`).join(", ")

function readDays(text: string): Day[] | null {
  const days: Day[] = []
  for (const part of text.split(",")) {
    const [first = "", last = first, ...more] = part.split("-")
    if (!isDay(first) || !isDay(last) || more.length) return null
    const [start, end] = [DAYS.indexOf(first), DAYS.indexOf(last)]
    if (end < start) return null
    days.push(...DAYS.slice(start, end + 1))
  }
  return days
}

/** Reads the plain part of the OpenStreetMap syntax; null for what only its full grammar can say. */
export function readWeek(osm: string): Week | null {
  const week: Week = { days: emptyWeek(), isShutOnHolidays: false }
  for (const rule of osm.split(";").map((part) => part.trim())) {
    if (!rule) continue
    if (/^PH (off|closed)$/.test(rule)) {
      week.isShutOnHolidays = true
      continue
    }
    const [, dayText = "", spanText = ""] = /^([A-Z][a-z](?:[-,][A-Z][a-z])*) (.+)$/.exec(rule) ?? []
    const [days, spans] = [readDays(dayText), readSpans(spanText)]
    if (!days || !spans) return null
    for (const day of days) week.days[day] = spans
  }
  return week
}

/** Writes a week in OpenStreetMap syntax, neighbours with the same hours together. */
export function writeWeek({ days, isShutOnHolidays }: Week): string {
  const rules: { first: Day; last: Day; spans: string }[] = []
  for (const day of DAYS) {
    const spans = days[day].map(({ from, to }) => `${from}-${to}`).join(",")
    const previous = rules.at(-1)
    if (previous && previous.spans === spans) previous.last = day
    else rules.push({ first: day, last: day, spans })
  }
  const written = rules
    .filter(({ spans }) => spans)
    .map(({ first, last, spans }) => `${first === last ? first : `${first}-${last}`} ${spans}`)
  return [...written, ...(isShutOnHolidays ? ["PH off"] : [])].join("; ")
}

/** Open or shut at a moment of the week, and the next change: in how many days, at what time. Null: never opens. */
export type Opening = { isOpen: boolean; inDays: number; day: Day; time: string }

/** Where the week stands at a weekday (Monday is 1) and a local time `HH:MM`; holidays are not looked at. */
export function openingIn({ days }: Week, weekday: number, time: string): Opening | null {
  for (let inDays = 0; inDays <= 7; inDays++) {
    const day = DAYS[(weekday - 1 + inDays) % 7] ?? "Mo"
    for (const { from, to } of days[day]) {
      if (inDays === 0 && to <= time) continue
      const isOpen = inDays === 0 && from <= time
      return { isOpen, inDays, day, time: isOpen ? to : from }
    }
  }
  return null
}
