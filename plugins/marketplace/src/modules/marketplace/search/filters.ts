import { allergens, bitsOf, labels, temperatures } from "../../../domain/search/codes"

/** What articles are narrowed by. Handles and names, prices in cents. */
export type ArticleFilters = {
  shop?: string[]
  category?: string[]
  temperature?: string[]
  label?: string[]
  /** Allergens that must not be in; an article that declares nothing is left out. */
  without?: string[]
  minPriceCents?: number
  maxPriceCents?: number
  inStock?: boolean
}

/** A facet's dimension: its own filter does not narrow its own counts. */
export type Dimension = "shop" | "category" | "temperature" | "label" | "price" | "in_stock" | "diet"

/** One condition on the narrow table, with its parameters. */
export type Condition = { dimension: Dimension; sql: string; params: unknown[] }

const shopSql = "shop_no = any(array(select no from search_shop where handle = any(?)))"
// A category means itself and everything below it.
const categorySql =
  "category_no = any(array(select no from search_category where handle = any(?) or parent_handle = any(?)))"

/** The filters as conditions. Everything typed goes in as a parameter. */
export function conditionsOf(filters: ArticleFilters): Condition[] {
  const { shop, category, temperature, label, without, minPriceCents, maxPriceCents, inStock } = filters
  const conditions: Condition[] = []
  const add = (dimension: Dimension, sql: string, ...params: unknown[]) =>
    conditions.push({ dimension, sql, params })
  if (shop?.length) add("shop", shopSql, shop)
  if (category?.length) add("category", categorySql, category, category)
  if (temperature?.length) {
    const numbers = temperature.flatMap((name) => {
      const no = temperatures.indexOf(name as (typeof temperatures)[number])
      return no < 0 ? [] : [no]
    })
    add("temperature", "temp_no = any(?::smallint[])", numbers)
  }
  if (label?.length) add("label", "label_bits & ?::int <> 0", bitsOf(labels, label))
  if (without?.length) add("diet", "allergen_bits & ?::int = 0", bitsOf(allergens, without))
  if (minPriceCents !== undefined) add("price", "price >= ?::int", minPriceCents)
  if (maxPriceCents !== undefined) add("price", "price <= ?::int", maxPriceCents)
  if (inStock) add("in_stock", "in_stock")
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
