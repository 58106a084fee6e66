import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PlannedProduct } from "../../domain/catalogue/plan-products"
import type { RowFault } from "../../domain/catalogue/read-row"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import { refreshArticles } from "../../modules/marketplace/search/refresh"
import type MarketplaceModuleService from "../../modules/marketplace/service"
import { catalogueContext, type CatalogueContext } from "./catalogue-context"
import { readCatalogue, type CatalogueSource } from "./read-catalogue"
import { createProducts, updateProducts, type KnownProduct } from "./write-products"

/** A catalogue to bring in. */
export type ImportCatalogueInput = CatalogueSource & { vendor_id: string; import_id: string; dry_run: boolean }

/** What an import did, or (dry) would do. Counts of rows. */
export type ImportSummary = {
  rows_total: number
  created_count: number
  updated_count: number
  unchanged_count: number
  refused_count: number
  errors: RowFault[]
}

const CHUNK = 100
const ERRORS_KEPT = 500

type Existing = { product_id: string; handle: string; vendor_id: string; sku: string; variant_id: string; id: string; source_hash: string | null }

const existingSql = `select a.id, a.product_id, a.variant_id, a.vendor_id, a.sku, a.source_hash, p.handle
  from article a join product p on p.id = a.product_id
  where a.deleted_at is null and p.deleted_at is null and (p.handle = any(?) or a.sku = any(?))`
const strayHandlesSql = `select handle from product where deleted_at is null and handle = any(?)`

/** What of the wanted products is there already, in two statements. */
async function existing(container: MedusaContainer, products: PlannedProduct[]) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const handles = products.map(({ handle }) => handle)
  const skus = products.flatMap(({ rows }) => rows.map(({ sku }) => sku))
  const [{ rows }, stray] = await Promise.all([
    knex.raw(existingSql, [handles, skus]),
    knex.raw(strayHandlesSql, [handles]),
  ])
  return { articles: rows as Existing[], handles: new Set((stray.rows as { handle: string }[]).map((row) => row.handle)) }
}

type Sorted = {
  toCreate: PlannedProduct[]
  toUpdate: { product: PlannedProduct; known: KnownProduct }[]
  unchanged: PlannedProduct[]
  faults: RowFault[]
}

const faultOf = (product: PlannedProduct, column: string, code: string, message: string): RowFault => ({
  line: product.rows[0]?.line ?? 0,
  column,
  code,
  message,
})

function refusalOf(product: PlannedProduct, context: CatalogueContext, found: Awaited<ReturnType<typeof existing>>) {
  const category = product.rows[0]?.category ?? ""
  if (!context.categories.has(category)) {
    return faultOf(product, "category", "row.category", `Le rayon « ${category} » n’existe pas.`)
  }
  const foreign = found.articles.find(
    (a) => a.vendor_id !== context.vendor.id && (a.handle === product.handle || product.rows.some(({ sku }) => sku === a.sku)),
  )
  // Not told whose it is: another shop's catalogue is nobody else's business.
  if (foreign) return faultOf(product, "sku", "row.taken", "Cette référence ou ce produit existe déjà ailleurs : choisissez-en une autre.")
  const own = found.articles.filter((a) => a.handle === product.handle)
  if (own.length === 0 && found.handles.has(product.handle)) {
    return faultOf(product, "product_handle", "row.taken", "Ce produit existe déjà ailleurs : choisissez un autre nom.")
  }
  const moved = found.articles.find((a) => a.handle !== product.handle && product.rows.some(({ sku }) => sku === a.sku))
  if (moved) return faultOf(product, "sku", "row.sku_moved", `La référence ${moved.sku} appartient à un autre de vos produits.`)
  const added = own.length ? product.rows.find(({ sku }) => !own.some((a) => a.sku === sku)) : undefined
  if (added) return faultOf(product, "sku", "row.variant_new", `Ajoutez la variante ${added.sku} depuis la fiche du produit.`)
  return null
}

function sortOut(products: PlannedProduct[], context: CatalogueContext, found: Awaited<ReturnType<typeof existing>>): Sorted {
  const sorted: Sorted = { toCreate: [], toUpdate: [], unchanged: [], faults: [] }
  for (const product of products) {
    const fault = refusalOf(product, context, found)
    const own = found.articles.filter((a) => a.handle === product.handle)
    if (fault) sorted.faults.push(fault)
    else if (!own[0]) sorted.toCreate.push(product)
    else if (own.every((a) => a.source_hash === product.hash)) sorted.unchanged.push(product)
    else {
      const variants = new Map(own.map((a) => [a.sku, { articleId: a.id, variantId: a.variant_id }]))
      sorted.toUpdate.push({ product, known: { id: own[0].product_id, variants } })
    }
  }
  return sorted
}

const rowsOf = (products: PlannedProduct[]) => products.reduce((sum, { rows }) => sum + rows.length, 0)

/**
 * Brings a shop's catalogue in, 100 products at a time, and keeps the import's counts up to date on the way.
 * Repeatable: a product whose rows are the same is not touched. What is wrong is refused line by line; the rest goes in.
 */
export async function importCatalogue(container: MedusaContainer, input: ImportCatalogueInput): Promise<ImportSummary> {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [context, read] = await Promise.all([catalogueContext(container, input.vendor_id), readCatalogue(input)])
  const summary: ImportSummary = {
    rows_total: read.rowCount,
    created_count: 0,
    updated_count: 0,
    unchanged_count: 0,
    refused_count: read.rowCount - rowsOf(read.products),
    errors: [...read.faults],
  }
  for (let at = 0; at < read.products.length; at += CHUNK) {
    const chunk = read.products.slice(at, at + CHUNK)
    const sorted = sortOut(chunk, context, await existing(container, chunk))
    if (!input.dry_run) {
      const created = await createProducts(container, sorted.toCreate, context)
      const updated = await updateProducts(container, sorted.toUpdate, context)
      await refreshArticles(container, { productIds: [...created, ...updated] })
    }
    summary.created_count += rowsOf(sorted.toCreate)
    summary.updated_count += rowsOf(sorted.toUpdate.map(({ product }) => product))
    summary.unchanged_count += rowsOf(sorted.unchanged)
    summary.errors.push(...sorted.faults)
    const done = summary.created_count + summary.updated_count + summary.unchanged_count
    summary.refused_count = rowsOf(read.products.slice(0, at + CHUNK)) - done + read.rowCount - rowsOf(read.products)
    await service.updateCatalogueImports({ id: input.import_id, rows_total: read.rowCount, rows_done: done + summary.refused_count })
  }
  return { ...summary, errors: summary.errors.sort((a, b) => a.line - b.line).slice(0, ERRORS_KEPT) }
}
