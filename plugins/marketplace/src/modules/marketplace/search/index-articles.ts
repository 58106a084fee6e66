import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ArticleDocument } from "./document"

/** Raise it when documents are made in another way: the sweep then makes all of them anew. */
export const INDEX_VERSION = 4

const unique = <T>(rows: T[], key: (row: T) => string) => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
]

// Shops, aisles, origins and words change seldom: what stands there already is only read, so that neither locks nor a
// write to disk come of it. Counted row by row: as an anti-join the planner would read the whole vocabulary.
const shopSql = `insert into search_shop (id, handle, name)
  select id, handle, name from jsonb_to_recordset(?::jsonb) as r(id text, handle text, name text)
  where (select count(*) from search_shop s where s.id = r.id and (s.handle, s.name) = (r.handle, r.name)) = 0
  on conflict (id) do update set handle = excluded.handle, name = excluded.name`

const categoryColumns =
  "handle, name_fr, name_en, name_de, parent_handle, parent_name, parent_name_en, parent_name_de, rank"
const categorySql = `insert into search_category (id, ${categoryColumns}, is_food)
  select id, ${categoryColumns}, is_food from jsonb_to_recordset(?::jsonb) as r(id text, handle text, name_fr text,
    name_en text, name_de text, parent_handle text, parent_name text, parent_name_en text, parent_name_de text, rank int,
    is_food boolean)
  where (select count(*) from search_category c where c.id = r.id and (c.is_food or not r.is_food)
    and (${prefixed("c")}) is not distinct from (${prefixed("r")})) = 0
  on conflict (id) do update set handle = excluded.handle, name_fr = excluded.name_fr, name_en = excluded.name_en,
    name_de = excluded.name_de, parent_handle = excluded.parent_handle, parent_name = excluded.parent_name,
    parent_name_en = excluded.parent_name_en, parent_name_de = excluded.parent_name_de, rank = excluded.rank,
    is_food = search_category.is_food or excluded.is_food`

function prefixed(alias: string): string {
  return categoryColumns
    .split(", ")
    .map((column) => `${alias}.${column}`)
    .join(", ")
}

const originSql = `insert into search_origin (code, name)
  select code, name from jsonb_to_recordset(?::jsonb) as r(code text, name text)
  where (select count(*) from search_origin o where o.code = r.code) = 0 order by code on conflict (code) do nothing`

// A new article takes the place after the last one of its shop; the new ones of a batch are mixed among themselves.
// Nobody waits for the disk: what a crash takes is made anew by the sweep.
const articleSql = `with r as (
    select r.*, s.no as shop_no, c.no as category_no, o.no as origin_no,
      setweight(to_tsvector('simple', main_title), 'A') || setweight(to_tsvector('simple', main_beside), 'B')
        || setweight(to_tsvector('simple', main_tags), 'C') as sv_main,
      coalesce((select max(turn) + 1 from article_search where shop_no = s.no), 0) - 1
        + row_number() over (partition by s.no order by hashtext(r.id)) as turn
    from jsonb_to_recordset(?::jsonb) as r(id text, product_id text, vendor_id text, category_id text, temp_no smallint,
      label_bits int, allergen_bits int, origin_code text, unit_no smallint, price int, unit_price int, in_stock boolean,
      title_norm text, title_stem text, main_title text, main_beside text, main_tags text, described text,
      created_at timestamptz, card jsonb)
    cross join (select set_config('synchronous_commit', 'off', true)) as hurried
    join search_shop s on s.id = r.vendor_id left join search_category c on c.id = r.category_id
    left join search_origin o on o.code = r.origin_code),
  narrow as (
    insert into article_search (id, product_id, shop_no, category_no, temp_no, label_bits, allergen_bits, origin_no, unit_no,
      turn, price, unit_price, in_stock, title_norm, title_stem, sv_main, created_at, index_version)
    select id, product_id, shop_no, category_no, temp_no, label_bits, allergen_bits, origin_no, unit_no, turn, price,
      unit_price, in_stock, title_norm, title_stem, sv_main, created_at, ${INDEX_VERSION} from r
    on conflict (id) do update set product_id = excluded.product_id, shop_no = excluded.shop_no,
      category_no = excluded.category_no, temp_no = excluded.temp_no, label_bits = excluded.label_bits,
      allergen_bits = excluded.allergen_bits, origin_no = excluded.origin_no, unit_no = excluded.unit_no,
      price = excluded.price, unit_price = excluded.unit_price, in_stock = excluded.in_stock,
      title_norm = excluded.title_norm, title_stem = excluded.title_stem, sv_main = excluded.sv_main,
      index_version = excluded.index_version, updated_at = now()
    returning id)
  insert into article_card (id, sv_full, card)
  select r.id, r.sv_main || setweight(to_tsvector('simple', r.described), 'D'), r.card from r join narrow using (id)
  on conflict (id) do update set sv_full = excluded.sv_full, card = excluded.card`

const wordSql = `insert into search_word (word, stem, sound, is_main)
  select word, stem, sound, is_main from jsonb_to_recordset(?::jsonb) as r(word text, stem text, sound text, is_main boolean)
  where (select count(*) from search_word w where w.word = r.word and w.sound = r.sound and (w.is_main or not r.is_main)) = 0
  order by word on conflict (word) do update set sound = excluded.sound, is_main = search_word.is_main or excluded.is_main`

// One round trip for the four tables; the articles' own statement must see what it wrote.
const besideSql = `with shops as (${shopSql}), categories as (${categorySql}), origins as (${originSql}) ${wordSql}`

const rowOf = ({ vendor, category, words: _words, origin: _origin, ...row }: ArticleDocument) => ({
  ...row,
  vendor_id: vendor.id,
  category_id: category?.id ?? null,
})

const categoryRow = (category: NonNullable<ArticleDocument["category"]>, isFood: boolean) => ({
  id: category.id,
  handle: category.handle,
  name_fr: category.name,
  name_en: category.metadata?.name_en ?? null,
  name_de: category.metadata?.name_de ?? null,
  parent_handle: category.parent_category?.handle ?? null,
  parent_name: category.parent_category?.name ?? null,
  parent_name_en: category.parent_category?.metadata?.name_en ?? null,
  parent_name_de: category.parent_category?.metadata?.name_de ?? null,
  // A shelf on which anything declares allergens holds food.
  is_food: isFood,
  rank: Number(category.metadata?.rank ?? category.rank ?? 0),
})

// A word counts as one of titles when any of the articles has it there: those come last, and stay.
const vocabularyOf = (documents: ArticleDocument[]) =>
  unique(
    documents.flatMap((d) => d.words).sort((a, b) => Number(a.is_main) - Number(b.is_main)),
    (w) => w.word,
  )

/** Writes articles into the search tables, words included. Repeating changes nothing. */
export async function writeArticles(knex: Knex, documents: ArticleDocument[]): Promise<void> {
  if (documents.length === 0) return
  const shops = unique(
    documents.map(({ vendor: { id, handle, name } }) => ({ id, handle, name })),
    (s) => s.id,
  )
  // The last of a key wins in `unique`: food goes last.
  const categories = unique(
    documents
      .flatMap(({ category, allergen_bits }) =>
        category ? [categoryRow(category, allergen_bits !== null)] : [],
      )
      .sort((a, b) => Number(a.is_food) - Number(b.is_food)),
    (c) => c.id,
  )
  const origins = unique(
    documents.flatMap(({ origin, origin_code }) =>
      origin && origin_code ? [{ code: origin_code, name: origin }] : [],
    ),
    (o) => o.code,
  )
  // Sorted, so that two writers lock rows in the same order.
  const rows = [...documents].sort((a, b) => a.id.localeCompare(b.id)).map(rowOf)
  const vocabulary = vocabularyOf(documents)
  // No transaction: a word or a shop without its article harms nobody, and the article is one statement.
  await knex.raw(
    besideSql,
    [shops, categories, origins, vocabulary].map((list) => JSON.stringify(list)),
  )
  await knex.raw(articleSql, [JSON.stringify(rows)])
}

/** Takes articles out of the search tables. @returns handles of those that were in. */
export async function removeArticles(knex: Knex, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  // Both see the tables as they were: the card is read though its row goes.
  const { rows } = await knex.raw(
    `with gone as (delete from article_search where id = any(?) returning id)
     select distinct c.card->>'handle' as handle from gone join article_card c using (id)`,
    [ids],
  )
  return (rows as { handle: string }[]).map(({ handle }) => handle)
}
