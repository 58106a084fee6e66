import type { Locale } from "../locale"

const tags: Record<Locale, string> = { fr: "fr-FR", en: "en-GB", de: "de-DE" }

/** Cents as people of that language write them. */
export const money = (locale: Locale, cents: number): string =>
  new Intl.NumberFormat(tags[locale], { style: "currency", currency: "EUR" }).format(cents / 100)

/** A local date (`YYYY-MM-DD`) with its weekday. */
export const longDate = (locale: Locale, date: string): string =>
  new Intl.DateTimeFormat(tags[locale], {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`))

const GRAMS_PER_KILOGRAM = 1000

/** A weight: grams below a kilogram, kilograms above. */
export function weight(locale: Locale, grams: number): string {
  const kilograms = grams / GRAMS_PER_KILOGRAM
  return grams < GRAMS_PER_KILOGRAM
    ? `${grams} g`
    : `${new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 3 }).format(kilograms)} kg`
}
