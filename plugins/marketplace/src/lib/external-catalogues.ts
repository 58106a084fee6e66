import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A shop whose own site can be searched further, and the address of that search. */
export type ExternalCatalogue = { shop: { handle: string; name: string }; url: string }

const sql = `select handle, name, catalogue_search_url from vendor
  where status = 'open' and catalogue_search_url is not null and deleted_at is null order by md5(id || ?)`

/** The shops' own catalogues for a query. Their order turns with the query, so that none is always first. */
export async function externalCatalogues(knex: Knex, q: string): Promise<ExternalCatalogue[]> {
  const { rows } = await knex.raw(sql, [q])
  return (rows as { handle: string; name: string; catalogue_search_url: string }[])
    .filter(({ catalogue_search_url }) => /^https?:\/\//.test(catalogue_search_url))
    .map(({ handle, name, catalogue_search_url }) => ({
      shop: { handle, name },
      url: catalogue_search_url.replace("{q}", encodeURIComponent(q.trim())),
    }))
}
