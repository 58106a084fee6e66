/** Languages the shop speaks; the first is spoken when nothing else is asked. */
export const locales = ["fr", "en", "de"] as const

/** One of them. */
export type Locale = (typeof locales)[number]

/** The language of `de-AT`, `EN` or nothing at all; French for whatever the shop does not speak. */
export const localeFrom = (asked: string | null | undefined): Locale =>
  locales.find((locale) => locale === asked?.slice(0, 2).toLowerCase()) ?? locales[0]

/** Words in one language or more; French is always there. */
export type Words = { fr: string; en?: string | null; de?: string | null }

/** The words in the language asked, in French where nobody has translated them. */
export const wordsIn = (words: Words, locale: Locale): string => words[locale] || words.fr
