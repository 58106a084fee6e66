import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Locale } from "../../../domain/locale"
import type { Rotation } from "../../../domain/rotation"
import { priceUnits } from "../../../domain/search/units"
import { facetsOf, type FacetRow, type Sql } from "./facets"
import { conditionsOf, type ArticleFilters, type Condition } from "./filters"
import { pageStatement, type ArticleSort, type PageRequest } from "./statement"
import { textQuery, type TextQuery } from "./vocabulary"

/** What a list of articles asks for. */
export type ArticleSearch = {
  q?: string
  filters: ArticleFilters
  sort: ArticleSort
  limit: number
  offset: number
  withFacets?: boolean
  locale: Locale
  rotation: Rotation
  /** Numbers of the shops that are open at this moment. */
  openShopNos: number[]
  /** What a campaign asks of its articles; null when it does not run, and then nothing is found. */
  campaign?: Sql | null
}

type Row = FacetRow & { items: Record<string, unknown>[]; count: number; matched: number | null }

function ofCampaign(campaign: Sql | null | undefined): Condition[] {
  if (campaign === undefined) return []
  return [{ dimension: "campaign", ...(campaign ?? { sql: "false", params: [] }) }]
}

async function run(knex: Knex, request: PageRequest): Promise<Row> {
  const { sql, params } = pageStatement(request)
  const { rows } = await knex.raw(sql, params as Knex.Value[])
  return rows[0] as Row
}

/** A last word that fewer articles have may be the beginning of another: « chat » of « châtaigne ». */
const FEW = 5

/** Titles first; what answers hardly anything there is searched as a beginning of a word, then in descriptions too. */
async function runText(knex: Knex, text: TextQuery, request: Omit<PageRequest, "text" | "isWide">) {
  const begun = text.begun ? { ...text, tsquery: text.begun } : null
  const tries = text.isKnown ? [text, begun] : []
  for (const attempt of tries) {
    const row = attempt && (await run(knex, { ...request, text: attempt, isWide: false }))
    if (row?.matched && (attempt !== text || !begun || row.matched >= FEW)) return row
  }
  return run(knex, { ...request, text: { ...text, tsquery: text.wide }, isWide: true })
}

/**
 * Finds articles over all open shops. Titles, shops, categories, makers and labels are searched; descriptions only when
 * those answer nothing, since searching them always buries what was meant, and only of articles that have one of the
 * words elsewhere too: plates that may be put into a dishwasher are no answer to « lave-vaisselle ».
 */
export async function searchArticles(knex: Knex, search: ArticleSearch) {
  const { q, filters, withFacets = true, campaign, ...asked } = search
  const text = q?.trim() ? await textQuery(knex, q) : null
  const conditions = [...conditionsOf(filters, search.openShopNos), ...ofCampaign(campaign)]
  const request = { ...asked, conditions, withFacets }
  const row = text ? await runText(knex, text, request) : await run(knex, { ...request, text, isWide: false })
  return {
    articles: row.items,
    count: row.count,
    facets: withFacets ? facetsOf(row) : null,
    corrected: row.count > 0 ? (text?.corrected ?? null) : null,
    sorted_by: { sort: search.sort, units: search.sort === "unit_price" ? priceUnits : null },
  }
}
