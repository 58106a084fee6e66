import { allergens, bitsOf, labels, temperatures } from "../../../domain/search/codes"
import { unitNo } from "../../../domain/search/units"

/** What articles are narrowed by. Handles and codes, prices in cents. */
export type ArticleFilters = {
  shop?: string[]
  category?: string[]
  temperature?: string[]
  label?: string[]
  origin?: string[]
  /** Allergens that must not be in; an article that declares nothing is left out. */
  without?: string[]
  /** Units by which the price compares. */
  unit?: string[]
  minPriceCents?: number
  maxPriceCents?: number
  inStock?: boolean
  /** Only shops that are open at this moment. */
  openNow?: boolean
}

/** A facet's dimension: its own filter does not narrow its own counts. */
export type Dimension =
  | "shop"
  | "category"
  | "temperature"
  | "label"
  | "origin"
  | "unit"
  | "price"
  | "in_stock"
  | "open_now"
  | "diet"
  | "campaign"

/** One condition on the narrow table, with its parameters. */
export type Condition = { dimension: Dimension; sql: string; params: unknown[] }

const shopSql = "shop_no = any(array(select no from search_shop where handle = any(?)))"
const originSql = "origin_no = any(array(select no from search_origin where code = any(?)))"
// A category means itself and everything below it.
const categorySql =
  "category_no = any(array(select no from search_category where handle = any(?) or parent_handle = any(?)))"

const numbersOf = (known: readonly string[], named: string[]): number[] =>
  named.map((name) => known.indexOf(name)).filter((no) => no >= 0)

/**
 * The filters as conditions. Everything typed goes in as a parameter.
 * @param openShopNos numbers of the shops that are open now.
 */
export function conditionsOf(filters: ArticleFilters, openShopNos: number[]): Condition[] {
  const { shop, category, temperature, label, origin, without, unit, minPriceCents, maxPriceCents } = filters
  const conditions: Condition[] = []
  const add = (dimension: Dimension, sql: string, ...params: unknown[]) =>
    conditions.push({ dimension, sql, params })
  if (shop?.length) add("shop", shopSql, shop)
  if (category?.length) add("category", categorySql, category, category)
  if (temperature?.length)
    add("temperature", "temp_no = any(?::smallint[])", numbersOf(temperatures, temperature))
  if (label?.length) add("label", "label_bits & ?::int <> 0", bitsOf(labels, label))
  if (origin?.length) add("origin", originSql, origin)
  if (without?.length) add("diet", "allergen_bits & ?::int = 0", bitsOf(allergens, without))
  if (unit?.length) add("unit", "unit_no = any(?::smallint[])", unit.map(unitNo))
  if (minPriceCents !== undefined) add("price", "price >= ?::int", minPriceCents)
  if (maxPriceCents !== undefined) add("price", "price <= ?::int", maxPriceCents)
  if (filters.inStock) add("in_stock", "in_stock")
  if (filters.openNow) add("open_now", "shop_no = any(?::smallint[])", openShopNos)
  return conditions
}

/** Conditions joined, those of one dimension left out when asked. */
export function whereOf(conditions: Condition[], except?: Dimension): { sql: string; params: unknown[] } {
  const kept = conditions.filter(({ dimension }) => dimension !== except)
  return {
    sql: kept.map(({ sql }) => sql).join(" and ") || "true",
    params: kept.flatMap(({ params }) => params),
  }
}
