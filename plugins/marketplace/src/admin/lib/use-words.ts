import { useMemo } from "react"
import { useTranslation } from "react-i18next"

/** The texts of these pages; nobody else's. */
export const NS = "marketplace"

const writers = (language: string) => {
  const locale = language.startsWith("en") ? "en-GB" : "fr-FR"
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
  return {
    euro: (cents: number) => euro.format(cents / 100),
    grams: (grams: number) => `${whole.format(grams)}\u00a0g`,
    /** A local date, `YYYY-MM-DD`. Noon keeps it on its day in every zone. */
    day: (date: string) => day.format(new Date(`${date}T12:00:00`)),
    /** A local date with its year, or without. */
    date: (local: string, isYearly = false) => {
      const written = (isYearly ? dayOfYear : date).format(new Date(`${local}T12:00:00`))
      return locale === "fr-FR" ? written.replace(/^1 /, "1er ") : written
    },
    time: (at: string) => time.format(new Date(at)),
    moment: (at: string) => moment.format(new Date(at)),
  }
}

/** Texts and the ways amounts, weights and dates are written in the reader's language. */
export function useWords() {
  const { t, i18n } = useTranslation(NS)
  const write = useMemo(() => writers(i18n.language), [i18n.language])
  return { t, i18n, write }
}
