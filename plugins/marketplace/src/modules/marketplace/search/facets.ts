import { allergens, labels, priceLimits, temperatures } from "../../../domain/search/codes"
import type { Locale } from "../../../domain/locale"
import { priceUnits } from "../../../domain/search/units"
import { categoryNames } from "./card-sql"
import { whereOf, type Condition, type Dimension } from "./filters"

/** A piece of a statement with its parameters. */
export type Sql = { sql: string; params: unknown[] }

/** What the counts are made over. */
export type FacetRequest = {
  hasText: boolean
  conditions: Condition[]
  locale: Locale
  openShopNos: number[]
}

/** Columns of the narrow table that are counted. */
export const facetKeys =
  "shop_no, category_no, temp_no, price_no, in_stock, label_bits, origin_no, unit_no, allergen_bits"

/** Everything shown, grouped once; facets whose own filter is off are sums over it. */
export const groupedSql = `agg as materialized (select ${facetKeys}, count(*) n from f group by ${facetKeys})`

const listed = (row: string, from: string, order: string) =>
  `(select coalesce(jsonb_agg(${row} order by ${order}), '[]') from ${from})`

/** Counts of one facet: over everything shown, or over everything but the facet's own filter. */
function counted({ conditions, hasText }: FacetRequest, dimension: Dimension, key: string): Sql {
  const isFiltered = conditions.some((condition) => condition.dimension === dimension)
  if (!isFiltered) return { sql: `(select ${key} k, sum(n)::int n from agg group by 1)`, params: [] }
  const { sql, params } = whereOf(conditions, dimension)
  const from = hasText ? "m" : "article_search"
  return { sql: `(select ${key} k, count(*)::int n from ${from} where ${sql} group by 1)`, params }
}

const perBit = (names: readonly string[], test: (bit: number) => string) =>
  names.map((_, i) => `coalesce(sum(n) filter (where ${test(1 << i)}), 0)::int`).join(", ")

function shelves(request: FacetRequest): Sql {
  const { sql, params } = counted(request, "category", "category_no")
  const { name, parent } = categoryNames(request.locale, "s")
  const row = `jsonb_build_object('handle', s.handle, 'name', ${name}, 'parent_handle', s.parent_handle,
    'parent_name', ${parent}, 'count', x.n)`
  return { sql: listed(row, `${sql} x join search_category s on s.no = x.k`, "x.n desc, s.name_fr"), params }
}

function openNow(request: FacetRequest): Sql {
  const { sql, params } = counted(request, "open_now", "shop_no")
  return {
    sql: `(select coalesce(sum(n) filter (where k = any(?::smallint[])), 0)::int from ${sql} x)`,
    params: [request.openShopNos, ...params],
  }
}

// Allergens narrow together, so each is counted with the ones already excluded; what declares nothing is counted apart.
function diet(request: FacetRequest): Sql {
  const food = "category_no in (select no from search_category where is_food)"
  const unknown = counted(request, "diet", `(allergen_bits is null and ${food})`)
  const free = perBit(allergens, (bit) => `allergen_bits & ${bit} = 0`)
  return {
    sql: `jsonb_build_object('without', (select jsonb_build_array(${free}) from agg),
      'unknown', (select coalesce(sum(n) filter (where k), 0)::int from ${unknown.sql} x))`,
    params: unknown.params,
  }
}

/** The counts of a page as further columns of its statement. */
export function facetColumns(request: FacetRequest): Sql {
  const over = (dimension: Dimension, key: string, read: (from: string) => string): Sql => {
    const { sql, params } = counted(request, dimension, key)
    return { sql: read(sql), params }
  }
  const pairs = (order: string) => (sql: string) => listed("jsonb_build_array(k, n)", `${sql} x`, order)
  const parts: Record<string, Sql> = {
    shop: over("shop", "shop_no", (sql) =>
      listed(
        "jsonb_build_object('handle', s.handle, 'name', s.name, 'count', x.n)",
        `${sql} x join search_shop s on s.no = x.k`,
        "x.n desc, s.name",
      ),
    ),
    category: shelves(request),
    origin: over("origin", "origin_no", (sql) =>
      listed(
        "jsonb_build_object('value', s.code, 'name', s.name, 'count', x.n)",
        `${sql} x join search_origin s on s.no = x.k`,
        "x.n desc, s.name",
      ),
    ),
    temperature: over("temperature", "temp_no", pairs("n desc")),
    price: over("price", "price_no", pairs("k")),
    unit: over("unit", "unit_no", pairs("k")),
    in_stock: over(
      "in_stock",
      "in_stock",
      (sql) => `(select coalesce(sum(n) filter (where k), 0)::int from ${sql} x)`,
    ),
    open_now: openNow(request),
    label: over(
      "label",
      "label_bits",
      (sql) => `(select jsonb_build_array(${perBit(labels, (bit) => `k & ${bit} <> 0`)}) from ${sql} x)`,
    ),
    diet: diet(request),
  }
  return {
    sql: Object.entries(parts)
      .map(([name, { sql }]) => `, ${sql} as facet_${name}`)
      .join(""),
    params: Object.values(parts).flatMap(({ params }) => params),
  }
}

type Pairs = [key: number, count: number][]

/** The columns as the database answers them; missing when no counts were asked. */
export type FacetRow = {
  facet_shop?: Record<string, unknown>[]
  facet_category?: Record<string, unknown>[]
  facet_origin?: Record<string, unknown>[]
  facet_temperature?: Pairs
  facet_price?: Pairs
  facet_unit?: Pairs
  facet_in_stock?: number
  facet_open_now?: number
  facet_label?: number[]
  facet_diet?: { without: number[]; unknown: number }
}

const limitsOf = (no: number) => ({
  from: (no === 0 ? 0 : (priceLimits[no - 1] ?? 0)) / 100,
  to: priceLimits[no] === undefined ? null : priceLimits[no] / 100,
})

const named = (names: readonly string[], counts: number[] | undefined) =>
  names.map((value, i) => ({ value, count: counts?.[i] ?? 0 })).filter(({ count }) => count > 0)

/** The counts as they are answered. */
export const facetsOf = (row: FacetRow) => ({
  shop: row.facet_shop ?? [],
  category: row.facet_category ?? [],
  origin: row.facet_origin ?? [],
  temperature: (row.facet_temperature ?? []).map(([no, count]) => ({
    value: temperatures[no] ?? "none",
    count,
  })),
  price: (row.facet_price ?? []).map(([no, count]) => ({ ...limitsOf(no), count })),
  unit: (row.facet_unit ?? []).flatMap(([no, count]) => {
    const value = priceUnits[no - 1]
    return value ? [{ value, count }] : []
  }),
  label: named(labels, row.facet_label),
  in_stock: row.facet_in_stock ?? 0,
  open_now: row.facet_open_now ?? 0,
  diet: { without: named(allergens, row.facet_diet?.without), unknown: row.facet_diet?.unknown ?? 0 },
})
