const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

function daysOf(text: string): string[] {
  return text.split(",").flatMap((part) => {
    const [from = "", to = from] = part.trim().split("-")
    const [first, last] = [DAYS.indexOf(from), DAYS.indexOf(to)]
    if (first < 0 || last < 0) return []
    const count = ((last - first + 7) % 7) + 1
    return Array.from({ length: count }, (_, i) => NAMES[(first + i) % 7] ?? "")
  })
}

/**
 * Hours in the notation of OpenStreetMap as schema.org wants them: `Tu-Sa 08:00-12:30,15:00-19:00; Su off`. A later
 * rule overrules an earlier one for its days, as OpenStreetMap says; what cannot be read is left out.
 */
export function openingHours(hours: string): object[] {
  const byDay = new Map<string, [string, string][]>()
  for (const rule of hours.split(";")) {
    const [, when, times] = /^\s*([A-Za-z,\- ]+?)\s+(off|\d.*)$/.exec(rule) ?? []
    if (!when || !times) continue
    const spans = times.split(",").flatMap((span): [string, string][] => {
      const [, opens, closes] = /^\s*(\d\d:\d\d)-(\d\d:\d\d)\s*$/.exec(span) ?? []
      return opens && closes ? [[opens, closes]] : []
    })
    for (const day of daysOf(when)) byDay.set(day, spans)
  }
  return [...byDay].flatMap(([dayOfWeek, spans]) =>
    spans.map(([opens, closes]) => ({ "@type": "OpeningHoursSpecification", dayOfWeek, opens, closes })),
  )
}
