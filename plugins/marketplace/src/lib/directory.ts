import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { wordsIn, type Locale } from "../domain/locale"
import { namedBy } from "../domain/search/match-names"

/** Names change seldom; an edit in this process forgets them at once, one in another is known after this long. */
const KEPT_MS = 30_000

const shopsSql = `select v.handle, v.name, v.trade, v.accent_color, v.trade_label, v.trade_label_en, v.trade_label_de
  from vendor v where v.status = 'open' and v.deleted_at is null order by v.code`

const shelvesSql = `select c.handle, c.name, c.metadata->>'name_en' as name_en, c.metadata->>'name_de' as name_de,
    p.name as parent_name, p.metadata->>'name_en' as parent_name_en, p.metadata->>'name_de' as parent_name_de,
    (select count(*)::int from search_category s join article_search a on a.category_no = s.no
      where s.handle = c.handle or s.parent_handle = c.handle) as count
  from product_category c left join product_category p on p.id = c.parent_category_id and p.deleted_at is null
  where c.deleted_at is null and c.is_active and not c.is_internal order by p.handle nulls first, c.name`

type ShopRow = {
  handle: string
  name: string
  trade: string
  accent_color: string | null
  trade_label: string
  trade_label_en: string | null
  trade_label_de: string | null
}
type ShelfRow = {
  handle: string
  name: string
  name_en: string | null
  name_de: string | null
  parent_name: string | null
  parent_name_en: string | null
  parent_name_de: string | null
  count: number
}

async function read(knex: Knex) {
  const [shops, shelves] = await Promise.all([knex.raw(shopsSql), knex.raw(shelvesSql)])
  return {
    shops: (shops.rows as ShopRow[]).map((row) => ({
      ...row,
      words: namedBy(row.name, row.trade_label, row.trade_label_en, row.trade_label_de),
    })),
    shelves: (shelves.rows as ShelfRow[])
      .filter(({ count }) => count > 0)
      .map((row) => ({ ...row, words: namedBy(row.name, row.name_en, row.name_de) })),
  }
}

type Directory = Awaited<ReturnType<typeof read>>
let kept: { at: number; knex: Knex; directory: Promise<Directory> } | null = null

/** Forgets the names: a shop or a shelf has changed. */
export const forgetDirectory = (): void => {
  kept = null
}

/** The names of all open shops and of every shelf that holds something. */
export function directory(knex: Knex): Promise<Directory> {
  if (kept?.knex === knex && Date.now() - kept.at < KEPT_MS) return kept.directory
  const promise = read(knex)
  kept = { at: Date.now(), knex, directory: promise }
  promise.catch(forgetDirectory) // A failed read is not kept.
  return promise
}

/** A shop in a few words. */
export const shopInWords = (shop: Directory["shops"][number], locale: Locale) => ({
  handle: shop.handle,
  name: shop.name,
  trade_label: wordsIn({ fr: shop.trade_label, en: shop.trade_label_en, de: shop.trade_label_de }, locale),
  accent_color: shop.accent_color,
})

/** A shelf in a few words. */
export const shelfInWords = (shelf: Directory["shelves"][number], locale: Locale) => ({
  handle: shelf.handle,
  name: wordsIn({ fr: shelf.name, en: shelf.name_en, de: shelf.name_de }, locale),
  parent_name: shelf.parent_name
    ? wordsIn({ fr: shelf.parent_name, en: shelf.parent_name_en, de: shelf.parent_name_de }, locale)
    : null,
  count: shelf.count,
})
