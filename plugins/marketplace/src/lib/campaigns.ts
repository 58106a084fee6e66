import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localDate } from "@pignon/kit"
import { runOn } from "../domain/campaign"
import { wordsIn, type Locale } from "../domain/locale"
import { rotationOf } from "../domain/rotation"
import { MARKETPLACE_MODULE } from "../modules/marketplace"
import type MarketplaceModuleService from "../modules/marketplace/service"
import { choiceSql, pickArticles } from "../modules/marketplace/search/pick-articles"
import type { Sql } from "../modules/marketplace/search/facets"

const MOST_ARTICLES = 12
const MOST_CAMPAIGNS = 200

/** A campaign as it is stored. */
export type CampaignRow = {
  id: string
  handle: string
  title_fr: string
  title_en: string | null
  title_de: string | null
  lead_fr: string
  lead_en: string | null
  lead_de: string | null
  starts_on: string
  ends_on: string
  accent_color: string | null
  motif: string | null
  categories: string[]
  shops: string[]
  words: string[]
  picked: string[]
  is_active: boolean
}

/** Every campaign, whether it runs or not. */
export async function allCampaigns(container: MedusaContainer): Promise<CampaignRow[]> {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const rows = await service.listTownCampaigns({}, { take: MOST_CAMPAIGNS, order: { starts_on: "ASC" } })
  // Rows of the model are exactly this shape; the model language types arrays more loosely.
  return rows as unknown as CampaignRow[]
}

/** How many articles each campaign finds, in the order given. */
export async function countArticles(container: MedusaContainer, campaigns: CampaignRow[]): Promise<number[]> {
  if (campaigns.length === 0) return []
  const choices = campaigns.map(choiceSql)
  const sql = `select ${choices.map(({ sql }, i) => `(select count(*)::int from article_search a where ${sql}) as n${i}`).join(", ")}`
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(sql, choices.flatMap(({ params }) => params) as never[])
  const [counts] = rows as Record<string, number>[]
  return campaigns.map((_, i) => Number(counts?.[`n${i}`] ?? 0))
}

const motifOf = (card: unknown): string | null =>
  (card as { image?: { motif?: string | null } } | undefined)?.image?.motif ?? null

/** The campaigns that run today, the one that ends first in front, with articles of as many shops as there are. */
export async function runningCampaigns(container: MedusaContainer, locale: Locale, now: Date) {
  const today = localDate(now)
  const running = (await allCampaigns(container))
    .filter(({ is_active }) => is_active)
    .flatMap((campaign) => {
      const run = runOn(campaign, today)
      return run ? [{ campaign, run }] : []
    })
    .sort((a, b) => a.run.to.localeCompare(b.run.to) || a.campaign.handle.localeCompare(b.campaign.handle))
  if (running.length === 0) return []
  const rows = running.map(({ campaign }) => campaign)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [picked, counts] = await Promise.all([
    pickArticles(
      knex,
      rows.map((row) => ({ ...row, most: MOST_ARTICLES })),
      { locale, rotation: rotationOf(today) },
    ),
    countArticles(container, rows),
  ])
  return running.map(({ campaign: c, run }, i) => ({
    handle: c.handle,
    title: wordsIn({ fr: c.title_fr, en: c.title_en, de: c.title_de }, locale),
    lead: wordsIn({ fr: c.lead_fr, en: c.lead_en, de: c.lead_de }, locale),
    starts_on: run.from,
    ends_on: run.to,
    accent_color: c.accent_color,
    // A campaign without a picture of its own shows that of its first article.
    motif: c.motif ?? motifOf(picked[i]?.[0]),
    count: counts[i] ?? 0,
    articles: picked[i] ?? [],
    query: { campaign: c.handle },
  }))
}

/** The condition of a campaign on the list of articles; null when there is no such campaign today. */
export async function campaignCondition(
  container: MedusaContainer,
  handle: string,
  now: Date,
): Promise<Sql | null> {
  const campaign = (await allCampaigns(container)).find((c) => c.handle === handle)
  if (!campaign?.is_active || !runOn(campaign, localDate(now))) return null
  const { sql, params } = choiceSql(campaign)
  return { sql: `id = any(array(select a.id from article_search a where ${sql}))`, params }
}
