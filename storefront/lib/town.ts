import type { Locale } from "./locale"

/** What the pages say of their town, from its folder, known when the storefront is built. */
export type TownWords = {
  title: string
  description: string
  headline: string
  lead: string
  about: string
  reach: string
  measured_from: string
}

type Town = {
  name: string
  timezone: string
  brand: string
  centre: { latitude: number; longitude: number }
  association: Record<string, string>
  words: Record<Locale, TownWords>
}

/** The town of this storefront. */
export const town: Town = JSON.parse(process.env.TOWN_WORDS ?? "{}")

/** What the pages say of the town in a language. */
export const townWords = (locale: Locale): TownWords => town.words[locale] ?? town.words.fr
