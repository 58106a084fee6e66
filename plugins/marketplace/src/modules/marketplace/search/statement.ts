import { labels } from "../../../domain/search/codes"
import { whereOf, type Condition, type Dimension } from "./filters"
import type { TextQuery } from "./vocabulary"

/** How a list is ordered. `relevance` without a text is the town's own mix, the same for every shop. */
export type ArticleSort = "relevance" | "price" | "-price" | "unit_price" | "-unit_price" | "newest" | "title"

/** What one page asks for. */
export type PageRequest = {
  text: TextQuery | null
  /** Search the descriptions too; only when the titles answer nothing. */
  isWide: boolean
  conditions: Condition[]
  sort: ArticleSort
  limit: number
  offset: number
  withFacets: boolean
}

const columns = `id, shop_no, category_no, temp_no, label_bits, allergen_bits, price, price_no, in_stock, unit_price, sold, mix,
  title_norm, created_at`

const orders: Record<ArticleSort, string> = {
  relevance: "sold desc, mix, id",
  price: "price, id",
  "-price": "price desc, id desc",
  unit_price: "unit_price, id",
  "-unit_price": "unit_price desc nulls last, id desc",
  newest: "created_at desc, id",
  title: `title_norm collate "fr-x-icu", id`,
}

type Sql = { sql: string; params: unknown[] }

function matches({ text, isWide }: PageRequest): Sql | null {
  if (!text) return null
  const rank = `(ts_rank('{0.05,0.1,0.4,1}', sv_main, ?::tsquery, 1)
    + case when title_norm like ? then .3 when title_norm like ? then .2 else 0 end)::float4 as r`
  const where = isWide
    ? "id = any(array(select c.id from article_card c where c.sv_full @@ ?::tsquery))"
    : "sv_main @@ ?::tsquery"
  return {
    sql: `m as materialized (select ${columns}, ${rank} from article_search where ${where})`,
    params: [text.tsquery, `${text.phrase}%`, `% ${text.phrase}%`, text.tsquery],
  }
}

const itemsSql = `(select coalesce(jsonb_agg(c.card || jsonb_build_object('id', a.id, 'price_cents', a.price,
    'price', a.price / 100.0, 'in_stock', a.in_stock) order by pg.rn), '[]')
  from pg join article_search a using (id) join article_card c using (id))`

const listed = (row: string, from: string, order: string) =>
  `(select coalesce(jsonb_agg(${row} order by ${order}), '[]') from ${from})`

/** Counts of one facet: over everything shown, or over everything but the facet's own filter. */
function facet(request: PageRequest, dimension: Dimension, key: string): Sql {
  const isFiltered = request.conditions.some((condition) => condition.dimension === dimension)
  if (!isFiltered) return { sql: `(select ${key} k, sum(n)::int n from agg group by 1)`, params: [] }
  const { sql, params } = whereOf(request.conditions, dimension)
  const from = request.text ? "m" : "article_search"
  return { sql: `(select ${key} k, count(*)::int n from ${from} where ${sql} group by 1)`, params }
}

function facetColumns(request: PageRequest): Sql {
  const shop = facet(request, "shop", "shop_no")
  const category = facet(request, "category", "category_no")
  const temperature = facet(request, "temperature", "temp_no")
  const price = facet(request, "price", "price_no")
  const stock = facet(request, "in_stock", "in_stock")
  const label = facet(request, "label", "label_bits")
  const perLabel = labels
    .map((_, bit) => `coalesce(sum(n) filter (where k & ${1 << bit} <> 0), 0)::int`)
    .join(", ")
  const parts: [string, Sql][] = [
    [
      listed(
        "jsonb_build_object('handle', s.handle, 'name', s.name, 'count', x.n)",
        `${shop.sql} x join search_shop s on s.no = x.k`,
        "x.n desc, s.name",
      ),
      shop,
    ],
    [
      listed(
        "jsonb_build_object('handle', s.handle, 'name', s.name_fr, 'name_en', s.name_en, 'name_de', s.name_de, 'parent_handle', s.parent_handle, 'parent_name', s.parent_name, 'count', x.n)",
        `${category.sql} x join search_category s on s.no = x.k`,
        "x.n desc, s.name_fr",
      ),
      category,
    ],
    [listed("jsonb_build_array(k, n)", `${temperature.sql} x`, "n desc"), temperature],
    [listed("jsonb_build_array(k, n)", `${price.sql} x`, "k"), price],
    [`(select coalesce(sum(n) filter (where k), 0)::int from ${stock.sql} x)`, stock],
    [`(select jsonb_build_array(${perLabel}) from ${label.sql} x)`, label],
  ]
  const names = ["shop", "category", "temperature", "price", "in_stock", "label"]
  return {
    sql: parts.map(([sql], i) => `, ${sql} as facet_${names[i]}`).join(""),
    params: parts.flatMap(([, { params }]) => params),
  }
}

/** Page, count and facets in one statement. */
export function pageStatement(request: PageRequest): Sql {
  const text = matches(request)
  const from = text ? "m" : "article_search"
  const where = whereOf(request.conditions)
  const order = text && request.sort === "relevance" ? `r desc, ${orders.relevance}` : orders[request.sort]
  const facets = request.withFacets ? facetColumns(request) : { sql: "", params: [] }
  const agg = request.withFacets
    ? `, agg as materialized (select shop_no, category_no, temp_no, price_no, in_stock, label_bits, count(*) n from f group by 1, 2, 3, 4, 5, 6)`
    : ""
  const shown = text ? "f" : `article_search where ${where.sql}`
  const sql = `with ${text ? `${text.sql}, ` : ""}
    f as materialized (select ${text ? "*" : "shop_no, category_no, temp_no, price_no, in_stock, label_bits"} from ${from} where ${where.sql})${agg},
    pg as (select id, row_number() over (order by ${order}) rn from ${shown} order by ${order} limit ? offset ?)
    select ${itemsSql} as items, (select count(*)::int from f) as count,
      ${text ? "(select count(*)::int from m)" : "null::int"} as matched${facets.sql}`
  const params = [
    ...(text?.params ?? []),
    ...where.params,
    ...(text ? [] : where.params),
    request.limit,
    request.offset,
    ...facets.params,
  ]
  return { sql, params }
}
