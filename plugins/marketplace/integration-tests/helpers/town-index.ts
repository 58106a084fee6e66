import fs from "node:fs"
import path from "node:path"
import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { parse } from "csv-parse/sync"
import {
  documentOf,
  type ArticleDocument,
  type ArticleSource,
} from "../../src/modules/marketplace/search/document"
import { writeArticles } from "../../src/modules/marketplace/search/index-articles"
import { pricesOf } from "../../src/workflows/catalogue/product-input"
import { readCatalogue } from "../../src/workflows/catalogue/read-catalogue"
import type { CatalogueRow } from "../../src/domain/catalogue/read-row"

const town = path.resolve(__dirname, "../../../../backend/towns/limoges")
const migrations = path.resolve(__dirname, "../../src/modules/marketplace/migrations")

type CsvRow = Record<string, string>
type Category = NonNullable<ArticleSource["product"]["categories"]>[number]
type Vendor = NonNullable<ArticleSource["product"]["vendor"]>

const csv = (file: string): CsvRow[] =>
  parse(fs.readFileSync(path.join(town, file)), { columns: true, bom: true, skip_empty_lines: true })

function categoriesOf(rows: CsvRow[]): Map<string, Category> {
  const byHandle = new Map(rows.map((row) => [row.handle ?? "", row]))
  return new Map(
    rows.map((row) => {
      const parent = byHandle.get(row.parent_handle ?? "")
      const category = {
        id: `pcat_${row.handle}`,
        handle: row.handle ?? "",
        name: row.name_fr ?? "",
        rank: Number(row.rank),
        metadata: { name_en: row.name_en, name_de: row.name_de, rank: Number(row.rank) },
        parent_category: parent ? { handle: parent.handle ?? "", name: parent.name_fr ?? "" } : null,
      }
      return [parent ? `${parent.name_fr} > ${row.name_fr}` : (row.name_fr ?? ""), category]
    }),
  )
}

const vendorOf = (row: CsvRow): Vendor => ({
  id: `ven_${row.code}`,
  code: row.code ?? "",
  handle: row.handle ?? "",
  name: row.name ?? "",
  status: "open",
  trade: row.trade ?? "",
  trade_label: row.trade_fr ?? "",
  trade_label_en: row.trade_en || null,
  trade_label_de: row.trade_de || null,
  accent_color: row.accent_color ?? null,
  city: row.city ?? "",
})

/** What the graph answers for a row once the catalogue was imported. */
function sourceOf(row: CatalogueRow, vendor: Vendor, category: Category | undefined): ArticleSource {
  return {
    id: row.sku,
    title: row.option_value || "Default",
    sku: row.sku,
    product: {
      id: row.product_handle,
      handle: row.product_handle,
      title: row.title,
      description: row.description,
      thumbnail: null,
      status: "published",
      created_at: "2026-11-24T00:00:00Z",
      categories: category ? [category] : [],
      vendor,
    },
    article: row,
    prices: pricesOf(row),
    region_id: null,
    is_offered: true,
    manage_inventory: true,
    allow_backorder: false,
    inventory_items: [
      {
        required_quantity: 1,
        inventory: { location_levels: [{ stocked_quantity: row.stock, reserved_quantity: 0 }] },
      },
    ],
  }
}

/** One article as the town's files have it, beside what the search tables hold of it. */
export type TownArticle = {
  row: CatalogueRow
  shop: string
  category: string
  parent: string
  document: ArticleDocument
}

/** Every article of the whole town, read by the product's own importer. */
export async function townArticles(): Promise<TownArticle[]> {
  const categories = categoriesOf(csv("categories.csv"))
  const articles: TownArticle[] = []
  for (const shop of csv("shops.csv")) {
    const { products, faults } = await readCatalogue({
      file: path.join(town, "articles", `${shop.handle}.csv`),
    })
    if (faults.length) throw new Error(`${shop.handle}: ${JSON.stringify(faults[0])}`)
    for (const row of products.flatMap(({ rows }) => rows)) {
      const category = categories.get(row.category)
      const document = documentOf(sourceOf(row, vendorOf(shop), category))
      if (!document || !category) throw new Error(`${row.sku} is not listed`)
      const parent = category.parent_category?.name ?? ""
      articles.push({ row, shop: shop.name ?? "", category: category.name, parent, document })
    }
  }
  return articles
}

/** The search tables of the whole town, ready to be asked. */
export type TownIndex = { db: Knex; articles: TownArticle[]; close(): Promise<void> }

const connection = (database: string) => ({
  host: process.env.DB_HOST,
  port: Number(process.env.DB_PORT),
  user: process.env.DB_USERNAME,
  password: process.env.DB_PASSWORD,
  database,
})

async function runMigrations(db: Knex): Promise<void> {
  for (const file of fs
    .readdirSync(migrations)
    .filter((name) => name.endsWith(".ts"))
    .sort()) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the files of the folder, whichever there are
    const [Migration] = Object.values(require(path.join(migrations, file))) as {
      new (): { up(): Promise<void>; getQueries(): string[] }
    }[]
    if (!Migration) throw new Error(`${file} is no migration`)
    const migration = new Migration()
    await migration.up()
    for (const sql of migration.getQueries()) await db.raw(sql)
  }
}

/** A database of its own with the marketplace's tables and the town's articles in the search tables. */
export async function openTownIndex(name: string): Promise<TownIndex> {
  const admin = knex({ client: "pg", connection: connection("postgres"), pool: { min: 0, max: 1 } })
  await admin.raw("drop database if exists ??", [name])
  await admin.raw("create database ??", [name])
  const db = knex({ client: "pg", connection: connection(name), pool: { min: 0, max: 4 } })
  await runMigrations(db)
  const articles = await townArticles()
  const documents = articles.map(({ document }) => document)
  for (let at = 0; at < documents.length; at += 500) await writeArticles(db, documents.slice(at, at + 500))
  await db.raw("analyze")
  const close = async () => {
    await db.destroy()
    await admin.raw("drop database if exists ??", [name])
    await admin.destroy()
  }
  return { db, articles, close }
}
