import type { Locale } from "../../../domain/locale"
import type { Rotation } from "../../../domain/rotation"
import { cardSql, cardTables } from "./card-sql"
import { facetColumns, facetKeys, groupedSql, type Sql } from "./facets"
import { whereOf, type Condition } from "./filters"
import type { TextQuery } from "./vocabulary"

/** Every way a list is ordered. `relevance` without a text is the day's order, fair to every shop. */
export const ARTICLE_SORTS = [
  "relevance",
  "price_asc",
  "price_desc",
  "unit_price",
  "newest",
  "title",
] as const

/** One of them. */
export type ArticleSort = (typeof ARTICLE_SORTS)[number]

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
  locale: Locale
  rotation: Rotation
  openShopNos: number[]
}

const columns = `id, ${facetKeys}, price, unit_price, sold, mix, turn, title_norm, title_stem, created_at`

/**
 * The day's order: what is sold out behind all else; a block of turns after the other, in each block the shops' turns and
 * the shops themselves mixed anew every day. The seeds are whole numbers of ours, never anything typed. Stock and block
 * are those of an index: a page is read, not sorted.
 */
export const rotated = ({ turn, shop }: Rotation): string =>
  `in_stock desc, turn >> 3, (turn & 7) # ${turn}, hashint4(shop_no # ${shop}), id`

const orders: Record<Exclude<ArticleSort, "relevance">, string> = {
  price_asc: "price, id",
  price_desc: "price desc, id desc",
  // A kilogram never compares with a litre: one unit after the other, what has none last.
  unit_price: "unit_no, unit_price, id",
  newest: "created_at desc, id",
  title: `title_norm collate "fr-x-icu", id`,
}

function orderOf({ sort, text, rotation }: PageRequest): string {
  if (sort !== "relevance") return orders[sort]
  return text ? "r desc, in_stock desc, sold desc, mix, id" : rotated(rotation)
}

function matches({ text, isWide }: PageRequest): Sql | null {
  if (!text) return null
  const rank = `(ts_rank('{0.05,0.1,0.4,1}', sv_main, ?::tsquery, 1)
    + case when title_stem like ? then .3 when title_stem like ? then .2 else 0 end)::float4 as r`
  const where = isWide
    ? "id = any(array(select c.id from article_card c where c.sv_full @@ ?::tsquery))"
    : "sv_main @@ ?::tsquery"
  return {
    sql: `m as materialized (select ${columns}, ${rank} from article_search where ${where})`,
    params: [text.tsquery, ` ${text.phrase}%`, `% ${text.phrase}%`, text.tsquery],
  }
}

/** Page, count and facets in one statement. */
export function pageStatement(request: PageRequest): Sql {
  const text = matches(request)
  const from = text ? "m" : "article_search"
  const where = whereOf(request.conditions)
  const order = orderOf(request)
  const facets = request.withFacets
    ? facetColumns({ ...request, hasText: text !== null })
    : { sql: "", params: [] }
  const shown = text ? "f" : `article_search where ${where.sql}`
  const sql = `with ${text ? `${text.sql}, ` : ""}
    f as materialized (select ${text ? "*" : facetKeys} from ${from} where ${where.sql})${request.withFacets ? `, ${groupedSql}` : ""},
    pg as (select id, row_number() over (order by ${order}) rn from ${shown} order by ${order} limit ? offset ?)
    select (select coalesce(jsonb_agg(${cardSql(request.locale)} order by pg.rn), '[]')
        from pg join article_search a using (id) ${cardTables}) as items,
      (select count(*)::int from f) as count,
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
