import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Locale } from "../../../domain/locale"
import { anyWordQuery } from "../../../domain/pairing"
import type { Rotation } from "../../../domain/rotation"
import { cardSql, cardTables } from "./card-sql"
import type { Sql } from "./facets"

/** What a handful of articles is picked from; empty lists ask for nothing. */
export type Pick = {
  categories?: string[]
  words?: string[]
  shops?: string[]
  /** Product handles that are in whatever else is asked. */
  picked?: string[]
  withoutTrades?: string[]
  withoutShops?: string[]
  withoutProductIds?: string[]
  /** Shelves that come last. */
  lateCategoryNos?: number[]
  most: number
}

const shopNos = "(select s.no from search_shop s where s.handle = any(?))"
const categoryNos = "select no from search_category where handle = any(?) or parent_handle = any(?)"
const tradeNos = "(select s.no from search_shop s join vendor v on v.id = s.id where v.trade = any(?))"

type Choice = Required<Pick>
const full = (pick: Pick): Choice => ({
  categories: [],
  words: [],
  shops: [],
  picked: [],
  withoutTrades: [],
  withoutShops: [],
  withoutProductIds: [],
  lateCategoryNos: [],
  ...pick,
})

/** The condition of a choice on `article_search a`: shelves, shops and words together, or picked by hand. */
export function choiceSql(choice: {
  categories: string[]
  words: string[]
  shops: string[]
  picked: string[]
}): Sql {
  const parts: Sql[] = []
  const query = anyWordQuery(choice.words)
  if (choice.categories.length)
    parts.push({
      sql: `a.category_no = any(array(${categoryNos}))`,
      params: [choice.categories, choice.categories],
    })
  if (choice.shops.length) parts.push({ sql: `a.shop_no = any(array${shopNos})`, params: [choice.shops] })
  if (query) parts.push({ sql: "a.sv_main @@ ?::tsquery", params: [query] })
  const fits = parts.map(({ sql }) => sql).join(" and ")
  const params = parts.flatMap((part) => part.params)
  if (choice.picked.length === 0) return { sql: `(${fits || "true"})`, params }
  const byHand =
    "a.product_id = any(array(select id from product where handle = any(?) and deleted_at is null))"
  return { sql: `(${fits ? `(${fits}) or ` : ""}${byHand})`, params: [...params, choice.picked] }
}

function conditions(choice: Choice): Sql {
  const parts: Sql[] = [{ sql: "a.in_stock", params: [] }, choiceSql(choice)]
  if (choice.withoutTrades.length)
    parts.push({ sql: `a.shop_no <> all(array${tradeNos})`, params: [choice.withoutTrades] })
  if (choice.withoutShops.length)
    parts.push({ sql: `a.shop_no <> all(array${shopNos})`, params: [choice.withoutShops] })
  if (choice.withoutProductIds.length)
    parts.push({ sql: "a.product_id <> all(?)", params: [choice.withoutProductIds] })
  return { sql: parts.map(({ sql }) => sql).join(" and "), params: parts.flatMap(({ params }) => params) }
}

// One article of every shop before a second of any; shops and articles in the day's order. Seeds are whole numbers of ours.
function pickSql(pick: Pick, no: number, seed: number): Sql {
  const choice = full(pick)
  const { sql, params } = conditions(choice)
  const late = "(a.category_no = any(?::smallint[]))"
  return {
    sql: `(select ${no} as no, id, row_number() over (order by turn, hashint4(shop_no # ${seed}), id) as place from (
        select id, shop_no, row_number() over (partition by shop_no order by late, hashint4(mix # ${seed}), id) as turn from (
          select distinct on (a.product_id) a.id, a.shop_no, a.mix, ${late} as late from article_search a where ${sql}
          order by a.product_id, a.price, a.id) one) each_shop
      order by turn, hashint4(shop_no # ${seed}), id limit ?)`,
    params: [choice.lateCategoryNos, ...params, choice.most],
  }
}

/**
 * Picks articles in stock for several choices at once, in one statement, fairly between shops: never by rank that
 * could be bought, the same for everybody all day, another tomorrow.
 * @returns the cards of each choice, in order.
 */
export async function pickArticles(
  knex: Knex,
  picks: Pick[],
  { locale, rotation }: { locale: Locale; rotation: Rotation },
): Promise<Record<string, unknown>[][]> {
  if (picks.length === 0) return []
  const parts = picks.map((pick, no) => pickSql(pick, no, rotation.shop))
  const { rows } = await knex.raw(
    `with chosen as (${parts.map(({ sql }) => sql).join(" union all ")})
     select chosen.no, jsonb_agg(${cardSql(locale)} order by chosen.place) as cards
     from chosen join article_search a using (id) ${cardTables} group by chosen.no`,
    parts.flatMap(({ params }) => params) as Knex.Value[],
  )
  const found = new Map(
    (rows as { no: number; cards: Record<string, unknown>[] }[]).map((r) => [r.no, r.cards]),
  )
  return picks.map((_, no) => found.get(no) ?? [])
}
