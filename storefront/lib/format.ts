import { INTL, type Locale } from "./locale"
import { moneyOf, type Money } from "./money"
import { town } from "./town"

const ZONE = town.timezone
const DAY_MS = 24 * 3600 * 1000

/** How numbers, prices, weights and times are written in one language. */
export type Formats = Money & {
  intl: string
  number: (value: number, digits?: number) => string
  /** Grams as people say them: « 480 g », « 1,27 kg ». */
  weight: (grams: number) => string
  /** « mardi 1 décembre » from a local date. */
  longDay: (date: string) => string
  /** « 1 » and « mar. » from a local date, for the head of a column. */
  dayParts: (date: string) => { weekday: string; day: string }
  /** « mar. 1 déc. » from a local date. */
  shortDay: (date: string) => string
  /** « aujourd’hui », « demain », « jeudi », or the date when that is more than a week off; both dates are local. */
  dayName: (date: string, today: string) => string
  /** Today's date in the town. */
  today: (now: Date) => string
  /** « 10 h », “10 am”, „10 Uhr“ from HH:MM. */
  hour: (time: string) => string
  /** « 19 h » in the town, from an instant. */
  clock: (iso: string) => string
  /** « 19 h » today, « mardi 8 h » in the days to come, « mardi 8 décembre 8 h » later, from an instant. */
  soon: (iso: string, now: Date) => { time: string; day: string | null }
  /** « 24 novembre 2026 à 18 h » from an instant. */
  moment: (iso: string) => string
}

const hours: Record<Locale, (h: number, m: string) => string> = {
  fr: (h, m) => (m === "00" ? `${h}\u00a0h` : `${h}\u00a0h\u00a0${m}`),
  en: (h, m) => `${h % 12 || 12}${m === "00" ? "" : `:${m}`}\u00a0${h < 12 ? "am" : "pm"}`,
  de: (h, m) => (m === "00" ? `${h}\u00a0Uhr` : `${h}:${m}\u00a0Uhr`),
}

/** The formats of one language; made once, since an Intl object costs more than all that it writes. */
export function formatsOf(locale: Locale): Formats {
  const intl = INTL[locale]
  const plain = new Intl.NumberFormat(intl)
  const kilos = new Intl.NumberFormat(intl, { maximumFractionDigits: 2 })
  const day = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(intl, { ...options, timeZone: "UTC" })
  const long = day({ weekday: "long", day: "numeric", month: "long" })
  const short = day({ weekday: "short", day: "numeric", month: "short" })
  const weekdayOnly = day({ weekday: "short" })
  const dayOnly = day({ day: "numeric" })
  const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: ZONE })
  const localDate = new Intl.DateTimeFormat("fr-CA", { timeZone: ZONE })
  const weekday = new Intl.DateTimeFormat(intl, { weekday: "long", timeZone: ZONE })
  const full = new Intl.DateTimeFormat(intl, { dateStyle: "long", timeZone: ZONE })
  const plainWeekday = day({ weekday: "long" })
  const relative = new Intl.RelativeTimeFormat(intl, { numeric: "auto" })
  const noon = (date: string) => new Date(`${date}T00:00:00Z`)
  const hour = (time: string) => {
    const [h = "0", m = "00"] = time.split(":")
    return hours[locale](Number(h), m)
  }
  const timeOf = (iso: string) => hour(clock.format(new Date(iso)))
  return {
    ...moneyOf(locale),
    intl,
    number: (value, digits = 0) =>
      digits
        ? new Intl.NumberFormat(intl, { maximumFractionDigits: digits }).format(value)
        : plain.format(value),
    weight: (grams) => (grams < 1000 ? `${grams}\u00a0g` : `${kilos.format(grams / 1000)}\u00a0kg`),
    longDay: (date) => long.format(noon(date)),
    dayParts: (date) => ({ weekday: weekdayOnly.format(noon(date)), day: dayOnly.format(noon(date)) }),
    shortDay: (date) => short.format(noon(date)),
    dayName: (date, from) => {
      const days = Math.round((noon(date).getTime() - noon(from).getTime()) / DAY_MS)
      if (days === 0 || days === 1) return relative.format(days, "day")
      return days > 1 && days < 7 ? plainWeekday.format(noon(date)) : short.format(noon(date))
    },
    today: (now) => localDate.format(now),
    hour,
    clock: timeOf,
    soon: (iso, now) => {
      const [date, today] = [localDate.format(new Date(iso)), localDate.format(now)]
      const days = Math.round((noon(date).getTime() - noon(today).getTime()) / DAY_MS)
      // A week on, the day's name alone would be taken for today or the nearer one.
      const day = days === 0 ? null : days < 7 ? weekday.format(new Date(iso)) : long.format(noon(date))
      return { time: timeOf(iso), day }
    },
    moment: (iso) => `${full.format(new Date(iso))}, ${hour(clock.format(new Date(iso)))}`,
  }
}
