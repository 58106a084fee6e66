import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pageTags, tellStorefront } from "../../../lib/tell-storefront"
import { articleSourceFields, documentOf } from "./document"
import { removeArticles, writeArticles } from "./index-articles"
import { withOffers } from "./offers"

// Small enough that the first of a large shop are to be seen long before the last are read.
const BATCH = 100

/** Which articles to read again: variants, whole products, or everything of a shop. */
export type RefreshTarget = { variantIds?: string[]; productIds?: string[]; vendorIds?: string[] }

async function productsOf(container: MedusaContainer, vendorIds: string[]): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    "select distinct product_id from article where vendor_id = any(?) and deleted_at is null",
    [vendorIds],
  )
  return (rows as { product_id: string }[]).map((row) => row.product_id)
}

async function refreshBatch(container: MedusaContainer, filters: Record<string, string[]>, known: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { data } = await query.graph({ entity: "variant", fields: articleSourceFields, filters })
  // The graph's types do not know our links; the fields asked for are the shape.
  const sources = await withOffers(knex, data as unknown as Parameters<typeof withOffers>[1])
  const documents = sources.flatMap((source) => documentOf(source) ?? [])
  await writeArticles(knex, documents)
  const listed = new Set(documents.map(({ id }) => id))
  const gone = await removeArticles(
    knex,
    known.filter((id) => !listed.has(id)),
  )
  const changed = new Set([...documents.map(({ card }) => card.handle), ...gone])
  if (changed.size > 0) tellStorefront(container, [pageTags.articles, ...[...changed].map(pageTags.article)])
}

async function listedOf(container: MedusaContainer, productIds: string[]): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw("select id from article_search where product_id = any(?)", [productIds])
  return (rows as { id: string }[]).map(({ id }) => id)
}

/**
 * Reads articles again and writes them into the search tables; what is no longer sold leaves them, and the storefront
 * is told.
 * Repeating changes nothing. In batches.
 */
export async function refreshArticles(container: MedusaContainer, target: RefreshTarget): Promise<void> {
  const products = new Set(target.productIds)
  if (target.vendorIds?.length)
    for (const id of await productsOf(container, target.vendorIds)) products.add(id)
  const productIds = [...products]
  for (let at = 0; at < productIds.length; at += BATCH) {
    const batch = productIds.slice(at, at + BATCH)
    await refreshBatch(container, { product_id: batch }, await listedOf(container, batch))
  }
  const variantIds = [...new Set(target.variantIds)]
  for (let at = 0; at < variantIds.length; at += BATCH) {
    const batch = variantIds.slice(at, at + BATCH)
    await refreshBatch(container, { id: batch }, batch)
  }
}

/** Takes everything of shops that are not open off the lists, at once and without reading anything. */
export async function unlistClosedShops(container: MedusaContainer, vendorIds: string[]): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(
    `delete from article_search where shop_no in (select s.no from search_shop s join vendor v on v.id = s.id
      where v.id = any(?) and (v.status <> 'open' or v.deleted_at is not null))`,
    [vendorIds],
  )
}
