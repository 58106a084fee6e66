import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { labels, priceLimits, temperatures } from "../../../domain/search/codes"
import { conditionsOf, type ArticleFilters } from "./filters"
import { pageStatement, type ArticleSort, type PageRequest } from "./statement"
import { textQuery } from "./vocabulary"

/** What a list of articles asks for. */
export type ArticleSearch = {
  q?: string
  filters: ArticleFilters
  sort: ArticleSort
  limit: number
  offset: number
  withFacets?: boolean
}

type Counted = [key: number, count: number][]
type Row = {
  items: Record<string, unknown>[]
  count: number
  matched: number | null
  facet_shop?: Record<string, unknown>[]
  facet_category?: Record<string, unknown>[]
  facet_temperature?: Counted
  facet_price?: Counted
  facet_in_stock?: number
  facet_label?: number[]
}

async function run(knex: Knex, request: PageRequest): Promise<Row> {
  const { sql, params } = pageStatement(request)
  const { rows } = await knex.raw(sql, params as Knex.Value[])
  return rows[0] as Row
}

const limitsOf = (no: number) => ({
  from: (no === 0 ? 0 : (priceLimits[no - 1] ?? 0)) / 100,
  to: priceLimits[no] === undefined ? null : priceLimits[no] / 100,
})

function facetsOf(row: Row) {
  return {
    shop: row.facet_shop ?? [],
    category: row.facet_category ?? [],
    temperature: (row.facet_temperature ?? []).map(([no, count]) => ({
      value: temperatures[no] ?? "none",
      count,
    })),
    price: (row.facet_price ?? []).map(([no, count]) => ({ ...limitsOf(no), count })),
    label: labels
      .map((value, i) => ({ value, count: row.facet_label?.[i] ?? 0 }))
      .filter(({ count }) => count > 0),
    in_stock: row.facet_in_stock ?? 0,
  }
}

/**
 * Finds articles over all open shops. Titles, shops, categories, makers and labels are searched; descriptions only when
 * those answer nothing, since searching them always buries what was meant.
 */
export async function searchArticles(knex: Knex, search: ArticleSearch) {
  const { q, filters, sort, limit, offset, withFacets = true } = search
  const text = q?.trim() ? await textQuery(knex, q) : null
  const request = { text, conditions: conditionsOf(filters), sort, limit, offset, withFacets }
  let row = await run(knex, { ...request, isWide: text !== null && !text.isKnown })
  if (text?.isKnown && row.matched === 0) row = await run(knex, { ...request, isWide: true })
  return {
    articles: row.items,
    count: row.count,
    facets: withFacets ? facetsOf(row) : null,
    corrected: row.count > 0 ? (text?.corrected ?? null) : null,
  }
}
