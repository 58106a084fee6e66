import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { decideProduct, refusedWhole, type Decision } from "../../domain/catalogue/decide-product"
import type { PlannedProduct } from "../../domain/catalogue/plan-products"
import type { RowFault } from "../../domain/catalogue/row-reader"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import { evenTurns } from "../../modules/marketplace/search/even-turns"
import { refreshArticles } from "../../modules/marketplace/search/refresh"
import type MarketplaceModuleService from "../../modules/marketplace/service"
import { catalogueContext, type CatalogueContext } from "./catalogue-context"
import { changeProducts, removeLeavings } from "./change-products"
import { addVariants, createProducts } from "./create-products"
import { knownCatalogue } from "./known-catalogue"
import { readCatalogue, type CatalogueSource } from "./read-catalogue"

/** A catalogue to bring in. */
export type ImportCatalogueInput = CatalogueSource & {
  vendor_id: string
  import_id: string
  dry_run: boolean
}

/** What an import did, or (dry) would do. Counts of rows. */
export type ImportSummary = {
  rows_total: number
  created_count: number
  updated_count: number
  unchanged_count: number
  refused_count: number
  errors: RowFault[]
}

const PRODUCTS_AT_ONCE = 100
const ERRORS_KEPT = 500

/** Rows whose category nobody knows are refused before anything else is decided. */
function withKnownCategory(planned: PlannedProduct, { categories }: CatalogueContext) {
  const isKnown = planned.rows.every(({ category }) => categories.has(category))
  const faults = isKnown
    ? []
    : planned.rows.map(({ line, category }) => {
        const message = `Le rayon « ${category} » n’existe pas. Exemple : « Fruits & légumes > Légumes ».`
        return { line, column: "category", code: "row.category", message }
      })
  return { isKnown, faults }
}

/** Writes what was decided, and lists the articles anew. */
export async function writeDecisions(
  container: MedusaContainer,
  decisions: Decision[],
  context: CatalogueContext,
  looseItems: string[],
) {
  await removeLeavings(container, {
    products: decisions.flatMap(({ remove }) => remove.product_id ?? []),
    variants: decisions.flatMap(({ remove }) => remove.variant_ids),
    inventoryItems: looseItems,
  })
  const created = await createProducts(
    container,
    decisions.flatMap(({ create }) => create ?? []),
    context,
  )
  const added: string[] = []
  for (const { add } of decisions) if (add) added.push(await addVariants(container, add, context))
  const changed = await changeProducts(
    container,
    decisions.flatMap(({ change }) => change ?? []),
    context,
  )
  const productIds = [...created, ...added, ...changed]
  await refreshArticles(container, { productIds })
  return productIds
}

/** Writes one product; what went wrong is told line by line, and nothing of it is left without its article. */
async function writeAlone(
  container: MedusaContainer,
  planned: PlannedProduct,
  context: CatalogueContext,
): Promise<RowFault[]> {
  const { known, looseItemIds } = await knownCatalogue(container, [planned], context.vendor.id)
  const decision = decideProduct(planned, known, context.vendor.id)
  try {
    await writeDecisions(container, [decision], context, looseItemIds)
    return []
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`The product ${planned.handle} could not be brought in`, error as Error)
    const left = await knownCatalogue(container, [planned], context.vendor.id)
    const { remove } = decideProduct(planned, left.known, context.vendor.id)
    await removeLeavings(container, {
      products: remove.product_id ? [remove.product_id] : [],
      variants: remove.variant_ids,
      inventoryItems: left.looseItemIds,
    })
    const message =
      "Ce produit n’a pas pu être enregistré. Vérifiez sa référence et son choix, puis importez-le de nouveau."
    return planned.rows.map(({ line }) => ({ line, column: "sku", code: "row.not_written", message }))
  }
}

/**
 * Writes what was decided about some products, all at once; when that fails, one by one, so that what is wrong with one
 * does not keep the others out. @returns what was done, faults included.
 */
async function writeOrTell(
  container: MedusaContainer,
  planned: PlannedProduct[],
  decisions: Decision[],
  context: CatalogueContext,
  looseItems: string[],
): Promise<Decision[]> {
  try {
    await writeDecisions(container, decisions, context, looseItems)
    return decisions
  } catch {
    const told: Decision[] = []
    for (const [i, decision] of decisions.entries()) {
      const one = planned[i]
      const faulty = new Set(decision.faults.map(({ line }) => line))
      const rows = one?.rows.filter(({ line }) => !faulty.has(line)) ?? []
      const faults = one && rows.length ? await writeAlone(container, { ...one, rows }, context) : []
      told.push(faults.length ? refusedWhole(decision, faults) : decision)
    }
    return told
  }
}

const count = <T>(list: T[], size: (one: T) => number) => list.reduce((sum, one) => sum + size(one), 0)

function tally(summary: ImportSummary, decisions: Decision[]) {
  summary.created_count += count(
    decisions,
    ({ create, add }) => (create?.rows.length ?? 0) + (add?.rows.length ?? 0),
  )
  summary.updated_count += count(decisions, ({ change }) => change?.rows.length ?? 0)
  summary.unchanged_count += count(decisions, ({ unchanged }) => unchanged.length)
  for (const { faults } of decisions) summary.errors.push(...faults)
}

/**
 * Brings a shop's catalogue in, a hundred products at a time, and keeps the import's counts up to date on the way.
 * Repeatable: a row that says what it said last time changes nothing. What is wrong is refused row by row; the rest
 * goes in. With `dry_run` everything is decided and nothing written.
 */
export async function importCatalogue(
  container: MedusaContainer,
  input: ImportCatalogueInput,
): Promise<ImportSummary> {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [context, { products, faults, rowCount }] = await Promise.all([
    catalogueContext(container, input.vendor_id),
    readCatalogue(input),
  ])
  const summary: ImportSummary = {
    rows_total: rowCount,
    created_count: 0,
    updated_count: 0,
    unchanged_count: 0,
    refused_count: rowCount - count(products, ({ rows }) => rows.length),
    errors: [...faults],
  }
  for (let at = 0; at < products.length; at += PRODUCTS_AT_ONCE) {
    const chunk = products.slice(at, at + PRODUCTS_AT_ONCE)
    const { known, looseItemIds } = await knownCatalogue(container, chunk, context.vendor.id)
    const sorted = chunk.filter((planned) => {
      const { isKnown, faults } = withKnownCategory(planned, context)
      summary.errors.push(...faults)
      summary.refused_count += faults.length
      return isKnown
    })
    const decided = sorted.map((planned) => decideProduct(planned, known, context.vendor.id))
    const decisions = input.dry_run
      ? decided
      : await writeOrTell(container, sorted, decided, context, looseItemIds)
    tally(summary, decisions)
    summary.refused_count += count(decisions, (decision) => decision.faults.length)
    const { created_count, updated_count, unchanged_count, refused_count } = summary
    const rows_done = created_count + updated_count + unchanged_count + refused_count
    await service.updateCatalogueImports({ id: input.import_id, rows_total: rowCount, rows_done })
  }
  if (!input.dry_run) await evenTurns(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  return { ...summary, errors: summary.errors.sort((a, b) => a.line - b.line).slice(0, ERRORS_KEPT) }
}
