// The town's catalogue copied up to 100,000 articles in the search tables, measured, and taken out again.
import { interleaved } from "./interleaved.mjs"
import { judge, median, ms, p95, print, ratio, tell } from "./numbers.mjs"
import { asks } from "./search.mjs"
import { marketplace } from "./shop.mjs"

const WANTED = 100_000
const MARK = "-copy-"

const queries = {
  browse: "limit=24",
  "one aisle": "limit=24&category=epicerie",
  "an aisle in stock by price": "limit=24&category=cave-boissons&in_stock=true&max_price=20&sort=price_asc",
  text: "limit=24&q=chocolat",
  "a word being typed": "limit=8&facets=false&q=from",
  "a slip": "limit=24&q=fromge",
  "two words, filtered": "limit=24&q=vin%20rouge&in_stock=true",
  nonsense: "limit=24&q=xqzwv",
}

async function columnsOf(db, table) {
  const { rows } = await db.raw(
    "select column_name from information_schema.columns where table_name = ? and is_generated = 'NEVER'",
    [table],
  )
  return rows.map(({ column_name }) => column_name)
}

async function copy(db, copies) {
  for (const table of ["article_search", "article_card"]) {
    const columns = await columnsOf(db, table)
    const read = columns.map((name) => {
      if (name === "id") return `id || '${MARK}' || n`
      return name === "turn" ? "turn + n * 1000" : name
    })
    await db.raw(
      `insert into ${table} (${columns.join(", ")}) select ${read.join(", ")} from ${table}, generate_series(1, ${copies}) n`,
    )
  }
}

const remove = (db) => db.raw(`delete from article_search where id like '%${MARK}%'`)
const settle = async (db) => {
  for (const table of ["article_search", "article_card"]) await db.raw(`vacuum analyze ${table}`)
}

const measure = (shop) =>
  interleaved(
    Object.fromEntries(
      Object.entries(queries).map(([name, query]) => [
        name,
        asks(`${shop.backend}/store/articles?${query}`, shop.store),
      ]),
    ),
    { rounds: 50 },
  )

const oneSql = `select a.*, c.card, s.id as vendor_id, s.handle as vendor_handle, s.name as vendor_name, g.id as category_id,
    g.handle as category_handle, g.name_fr, g.name_en, g.name_de, g.parent_handle, g.parent_name
  from article_search a join article_card c using (id) join search_shop s on s.no = a.shop_no
  join search_category g on g.no = a.category_no where a.id like '%${MARK}1' limit 1`

/** One of the copies as the indexer writes it. */
async function documentOfCopy(db) {
  const { rows } = await db.raw(oneSql)
  const [row] = rows
  return {
    ...row,
    vendor: { id: row.vendor_id, handle: row.vendor_handle, name: row.vendor_name },
    category: {
      id: row.category_id,
      handle: row.category_handle,
      name: row.name_fr,
      metadata: { name_en: row.name_en, name_de: row.name_de },
      parent_category: row.parent_handle && { handle: row.parent_handle, name: row.parent_name },
    },
    origin: null,
    origin_code: null,
    main_title: row.title_stem.trim(),
    main_beside: row.title_stem.trim(),
    main_tags: "",
    described: row.title_stem.trim(),
    words: row.title_norm
      .split(" ")
      .filter((word) => word.length > 2)
      .map((word) => ({ word, stem: word, sound: "", is_main: true })),
  }
}

async function refresh(db) {
  const { writeArticles } = marketplace("modules/marketplace/search/index-articles")
  const document = await documentOfCopy(db)
  let price = 100
  const { write } = await interleaved(
    { write: () => writeArticles(db, [{ ...document, price: ++price }]) },
    { rounds: 100 },
  )
  judge("one article written anew", ms(median(write)), "≤ 5 ms", median(write) <= 5, `p95 ${ms(p95(write))}`)
}

const joined = (a, b) => Object.fromEntries(Object.keys(a).map((name) => [name, [...a[name], ...b[name]]]))

function tellAll(count, town, large) {
  for (const name of Object.keys(queries)) {
    const medians = `median ${ms(median(town[name]))} → ${ms(median(large[name]))}`
    tell(`${name}: p95`, `${ms(p95(town[name]))} → ${ms(p95(large[name]))}`, medians)
  }
  const all = (times) => p95(Object.values(times).flat())
  ratio(`p95 of all at 100,000 / p95 at ${count}`, all(large) / all(town), { most: 4 })
}

/** Runs this part: the town before and after the large catalogue, so that a busier minute weighs on neither alone. */
export async function run(shop) {
  await remove(shop.db)
  await settle(shop.db)
  const { rows } = await shop.db.raw("select count(*)::int as count from article_search")
  const before = await measure(shop)
  let large
  try {
    await copy(shop.db, Math.ceil(WANTED / rows[0].count) - 1)
    await settle(shop.db)
    large = await measure(shop)
    await refresh(shop.db)
  } finally {
    await remove(shop.db)
    await settle(shop.db)
  }
  tellAll(rows[0].count, joined(before, await measure(shop)), large)
  print("100,000 articles")
}
