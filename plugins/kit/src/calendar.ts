import JoursFeries from "@socialgouv/jours-feries"
import { DateTime } from "luxon"
import OpeningHours from "opening_hours"

/** Time zone the town lives in. */
export const townTimeZone = () => process.env.TOWN_TIMEZONE || "Europe/Paris"

const zoned = (at: Date) => DateTime.fromJSDate(at, { zone: townTimeZone() })
const day = (date: string) => DateTime.fromISO(date, { zone: "utc" })

/** Local date of the town, `YYYY-MM-DD`. */
export const localDate = (at: Date): string => zoned(at).toFormat("yyyy-MM-dd")

/** Local time of the town, `HH:MM`. */
export const localTime = (at: Date): string => zoned(at).toFormat("HH:mm")

/** The instant of a local date and time; a time that daylight saving skips moves on by the gap. */
export const instantOf = (date: string, time: string): Date =>
  DateTime.fromISO(`${date}T${time}`, { zone: townTimeZone() }).toJSDate()

/** The local date `days` later (or earlier, when negative). */
export const addDays = (date: string, days: number): string => day(date).plus({ days }).toFormat("yyyy-MM-dd")

/** Day of the week of a local date: Monday is 1, Sunday 7. */
export const weekdayOf = (date: string): number => day(date).weekday

const holidays = new Map<number, Set<string>>()

/** True on a French public holiday. */
export function isBankHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4))
  let days = holidays.get(year)
  if (!days) {
    // The library answers UTC midnights, so the ISO date is the holiday itself in any zone.
    days = new Set(Object.values(JoursFeries(year)).map((midnight) => midnight.toISOString().slice(0, 10)))
    holidays.set(year, days)
  }
  return days.has(date)
}

const HAUTE_VIENNE = { lat: 45.83, lon: 1.26, address: { country_code: "fr", state: "Nouvelle-Aquitaine" } }
const parsed = new Map<string, OpeningHours | null>()

function parse(osmHours: string): OpeningHours | null {
  const known = parsed.get(osmHours)
  if (known !== undefined) return known
  let hours: OpeningHours | null = null
  try {
    hours = osmHours ? new OpeningHours(osmHours, HAUTE_VIENNE) : null
  } catch {
    hours = null // Hours that nobody can read count as unknown; the shop's page then shows the text as it stands.
  }
  parsed.set(osmHours, hours)
  return hours
}

/** The library reads wall-clock time of the process; this is the instant whose process-local clock shows the town's. */
function asProcessClock(at: Date): Date {
  const t = zoned(at)
  return new Date(t.year, t.month - 1, t.day, t.hour, t.minute, t.second)
}

/** The way back. A difference of process-local times would be an hour off across a change of the town's clock. */
const fromProcessClock = (shown: Date): Date =>
  DateTime.fromObject(
    {
      year: shown.getFullYear(),
      month: shown.getMonth() + 1,
      day: shown.getDate(),
      hour: shown.getHours(),
      minute: shown.getMinutes(),
      second: shown.getSeconds(),
    },
    { zone: townTimeZone() },
  ).toJSDate()

/** Whether OpenStreetMap hours can be read at all. */
export const areHoursReadable = (osmHours: string): boolean => parse(osmHours) !== null

/** Open or shut at an instant, and when that changes next. Unreadable hours count as shut with no change known. */
export function openingAt(osmHours: string, at: Date): { open: boolean; nextChangeAt: Date | null } {
  const hours = parse(osmHours)
  if (!hours) return { open: false, nextChangeAt: null }
  const clock = asProcessClock(at)
  const next = hours.getNextChange(clock)
  return { open: hours.getState(clock), nextChangeAt: next ? fromProcessClock(next) : null }
}

const MOST_KEPT_DAYS = 20_000
const openDays = new Map<string, boolean>()

/** Whether the hours have any opening on a local date; unreadable hours count as open, so that nothing is blocked. */
export function opensOn(osmHours: string, date: string): boolean {
  const key = `${date} ${osmHours}`
  const known = openDays.get(key)
  if (known !== undefined) return known
  const hours = parse(osmHours)
  if (!hours) return true
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number)
  const opens =
    hours.getOpenIntervals(new Date(year, month - 1, day), new Date(year, month - 1, day + 1)).length > 0
  // Working one day out costs more than a whole query; forty shops over four weeks are asked again and again.
  if (openDays.size >= MOST_KEPT_DAYS) openDays.clear()
  openDays.set(key, opens)
  return opens
}
