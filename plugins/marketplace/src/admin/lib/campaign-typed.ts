import { locales, type Locale } from "../../domain/locale"
import { handleOf } from "./handle"

type Said = Record<Locale, string | null>

/** A campaign of the association. Dates are `YYYY-MM-DD`, or `MM-DD` for every year. */
export type Campaign = {
  id: string
  handle: string
  title: Said
  lead: Said
  starts_on: string
  ends_on: string
  accent_color: string | null
  motif: string | null
  categories: string[]
  shops: string[]
  words: string[]
  picked: string[]
  is_active: boolean
  is_running: boolean
  article_count: number
  page_url: string | null
}

/** A campaign as it is being typed: dates always with a year, words as one writes them. */
export type TypedCampaign = {
  title: Record<Locale, string>
  lead: Record<Locale, string>
  starts_on: string
  ends_on: string
  isYearly: boolean
  categories: string[]
  shops: string[]
  picked: string[]
  words: string
  is_active: boolean
}

/** What is still wrong with what was typed. */
export type CampaignFault = "title" | "dates" | "choice"

const spoken = (said?: Said): Record<Locale, string> => ({
  fr: said?.fr ?? "",
  en: said?.en ?? "",
  de: said?.de ?? "",
})

const YEARLY = /^\d\d-\d\d$/

/** The fields of a campaign, or of a new one; a day of every year is shown in the year given. */
export function typedCampaign(campaign: Campaign | null, year: number): TypedCampaign {
  const dated = (day: string) => (YEARLY.test(day) ? `${year}-${day}` : day)
  return {
    title: spoken(campaign?.title),
    lead: spoken(campaign?.lead),
    starts_on: dated(campaign?.starts_on ?? ""),
    ends_on: dated(campaign?.ends_on ?? ""),
    isYearly: YEARLY.test(campaign?.starts_on ?? ""),
    categories: campaign?.categories ?? [],
    shops: campaign?.shops ?? [],
    picked: campaign?.picked ?? [],
    words: campaign?.words.join(", ") ?? "",
    is_active: campaign?.is_active ?? true,
  }
}

/** Words out of what was typed, between commas. */
export const wordsOf = (typed: string): string[] =>
  typed
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word.length > 1)

/** What is wrong; nothing when it can be sent. */
export function faultsOf(typed: TypedCampaign): CampaignFault[] {
  const { title, starts_on, ends_on, isYearly, categories, shops, picked, words } = typed
  const areDatesWrong = !starts_on || !ends_on || (!isYearly && ends_on < starts_on)
  const isChoiceEmpty = categories.length + shops.length + picked.length + wordsOf(words).length === 0
  return [
    ...(title.fr.trim() ? [] : ["title" as const]),
    ...(areDatesWrong ? ["dates" as const] : []),
    ...(isChoiceEmpty ? ["choice" as const] : []),
  ]
}

function saidOf(said: Record<Locale, string>): Partial<Record<Locale, string>> {
  const filled = locales.map((language) => [language, said[language].trim()] as const)
  return Object.fromEntries(filled.filter(([, text]) => text))
}

/** What the server is sent: what was typed, and what the form does not show as it was. */
export function campaignBody(typed: TypedCampaign, former: Campaign | null) {
  const lead = saidOf(typed.lead)
  const day = (date: string) => (typed.isYearly ? date.slice(5) : date)
  return {
    handle: former?.handle ?? handleOf(typed.title.fr),
    title: saidOf(typed.title),
    // Words of other languages stand beside French ones, never alone.
    ...(lead.fr ? { lead } : {}),
    starts_on: day(typed.starts_on),
    ends_on: day(typed.ends_on),
    accent_color: former?.accent_color ?? null,
    motif: former?.motif ?? null,
    categories: typed.categories,
    shops: typed.shops,
    words: wordsOf(typed.words),
    picked: typed.picked,
    is_active: typed.is_active,
  }
}
