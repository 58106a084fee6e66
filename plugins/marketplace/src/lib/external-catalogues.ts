import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { inDaysOrder } from "../domain/rotation"

/** A shop whose own site can be searched further, and the address of that search. */
export type ExternalCatalogue = { shop: { handle: string; name: string }; url: string }

/** Addresses change seldom; an edit in this process forgets them at once, one in another is known after this long. */
const KEPT_MS = 15_000

const sql = `select handle, name, catalogue_search_url from vendor
  where status = 'open' and catalogue_search_url is not null and deleted_at is null`

type Row = { handle: string; name: string; catalogue_search_url: string }
let kept: { at: number; knex: Knex; rows: Promise<Row[]> } | null = null

/** Forgets the addresses: a shop has changed. */
export const forgetExternalCatalogues = (): void => {
  kept = null
}

async function read(knex: Knex): Promise<Row[]> {
  const { rows } = await knex.raw(sql)
  return (rows as Row[]).filter(({ catalogue_search_url }) => /^https?:\/\//.test(catalogue_search_url))
}

function shopsWithCatalogue(knex: Knex): Promise<Row[]> {
  if (kept?.knex === knex && Date.now() - kept.at < KEPT_MS) return kept.rows
  const rows = read(knex)
  kept = { at: Date.now(), knex, rows }
  rows.catch(forgetExternalCatalogues) // A failed read is not kept.
  return rows
}

/** The shops' own catalogues for a query. Their order turns with the query, so that none is always first. */
export async function externalCatalogues(knex: Knex, q: string): Promise<ExternalCatalogue[]> {
  const rows = await shopsWithCatalogue(knex)
  return inDaysOrder(rows, q, ({ handle }) => handle).map(({ handle, name, catalogue_search_url }) => ({
    shop: { handle, name },
    url: catalogue_search_url.replace("{q}", encodeURIComponent(q.trim())),
  }))
}
