const locales: Record<string, string> = { fr: "fr-FR", en: "en-GB", de: "de-DE" }
const kept = new Map<string, ReturnType<typeof writersIn>>()

function writersIn(locale: string) {
  const euro = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" })
  const whole = new Intl.NumberFormat(locale)
  const day = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" })
  const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" })
  const dayOfYear = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" })
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" })
  const moment = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  })
  // A local date has no zone; noon keeps it on its day in every one.
  const noon = (local: string) => new Date(`${local}T12:00:00`)
  return {
    euro: (cents: number) => euro.format(cents / 100),
    grams: (grams: number) => `${whole.format(grams)}\u00a0g`,
    /** A local date, `YYYY-MM-DD`, with its weekday. */
    day: (local: string) => day.format(noon(local)),
    /** A local date with its year, or without. */
    date: (local: string, isYearly = false) => {
      const written = (isYearly ? dayOfYear : date).format(noon(local))
      return locale === "fr-FR" ? written.replace(/^1 /, "1er ") : written
    },
    time: (at: string) => time.format(new Date(at)),
    moment: (at: string) => moment.format(new Date(at)),
  }
}

/** The locale of a language of the admin, whose own codes (`enGB`) `Intl` does not take; French where it is none of ours. */
export const localeOf = (language: string): string => locales[language.slice(0, 2)] ?? "fr-FR"

/** The ways amounts, weights and dates are written in a language of the admin. */
export function writersFor(language: string) {
  const locale = localeOf(language)
  const writers = kept.get(locale) ?? writersIn(locale)
  kept.set(locale, writers)
  return writers
}

/** Today's date where the town lies, `YYYY-MM-DD`. */
export const today = (): string =>
  new Intl.DateTimeFormat("fr-CA", { timeZone: "Europe/Paris" }).format(new Date())
