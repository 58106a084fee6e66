/** The languages of the pages, the town's own first. */
export const LOCALES = ["fr", "en", "de"] as const

/** A language of the pages. */
export type Locale = (typeof LOCALES)[number]

/** The language of addresses that name none. */
export const DEFAULT_LOCALE: Locale = "fr"

/** What dates, prices and numbers are written by. */
export const INTL: Record<Locale, string> = { fr: "fr-FR", en: "en-GB", de: "de-DE" }

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale)

/**
 * Ends the language of an address inside the server whose page is drawn whole: the framework has no prepared shell for
 * it. See the proxy.
 */
export const WHOLE = "-entier"

/** The language asked for, or the town's own. */
export const localeOf = (value: unknown): Locale => {
  const named = typeof value === "string" && value.endsWith(WHOLE) ? value.slice(0, -WHOLE.length) : value
  return isLocale(named) ? named : DEFAULT_LOCALE
}
