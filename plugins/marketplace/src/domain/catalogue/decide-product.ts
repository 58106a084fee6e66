import { rowChanges, type PlannedProduct } from "./plan-products"
import type { CatalogueRow } from "./read-row"
import type { RowFault } from "./row-reader"

/** A product that has a handle of the file. */
export type KnownProduct = {
  id: string
  /** Who sells it; null when nobody does. */
  vendor_id: string | null
  /** For whom an import made it; tells what an interrupted import left behind. */
  imported_for: string | null
  article_count: number
  option: { id: string; title: string } | null
}

/** A variant that has a SKU of the file. Without an article it was left behind by an interrupted import. */
export type KnownVariant = {
  handle: string
  product_id: string
  variant_id: string
  article: { id: string; vendor_id: string; source_hash: string | null } | null
}

/** What of a file is there already. */
export type KnownCatalogue = {
  products: Map<string, KnownProduct>
  variants: Map<string, KnownVariant>
  /** SKUs of stock items that belong to no variant. */
  takenSkus: Set<string>
}

/** A row whose variant is there and differs. */
export type ChangedRow = {
  row: CatalogueRow
  variant_id: string
  article_id: string
  changes: { content: boolean; stock: boolean }
}

/** What to do about one product of the file. */
export type Decision = {
  faults: RowFault[]
  /** The whole product is new. */
  create: PlannedProduct | null
  /** Leavings of an interrupted import, to be removed before anything is made. */
  remove: { product_id?: string; variant_ids: string[] }
  /** Variants new to a product that is there. */
  add: { product_id: string; option: { id: string; title: string } | null; rows: CatalogueRow[] } | null
  change: { product_id: string; option: { id: string; title: string } | null; rows: ChangedRow[] } | null
  unchanged: CatalogueRow[]
}

type Refusal = Omit<RowFault, "line">

// Not told whose it is: another shop's catalogue is nobody else's business.
const taken = (column: string): Refusal => ({
  column,
  code: "row.taken",
  message: "Ce nom ou cette référence existe déjà ailleurs : choisissez-en un autre.",
})

function refusalOf(
  row: CatalogueRow,
  product: KnownProduct | undefined,
  known: KnownCatalogue,
  vendorId: string,
) {
  const variant = known.variants.get(row.sku)
  if (variant && variant.handle !== row.product_handle) {
    if (variant.article?.vendor_id !== vendorId) return taken("sku")
    const message = `La référence ${row.sku} est celle d’un autre de vos produits.`
    return { column: "sku", code: "row.sku_moved", message }
  }
  if (!variant && known.takenSkus.has(row.sku)) return taken("sku")
  const isAsBefore = variant?.article ? !rowChanges(row, variant.article.source_hash).content : false
  if (product?.option && !isAsBefore && product.option.title !== (row.option_name || DEFAULT_OPTION)) {
    const message = `Ce produit se choisit déjà par « ${product.option.title} ».`
    return { column: "option_name", code: "row.option_differs", message }
  }
  return null
}

/** What Medusa calls the option of a product that leaves no choice. */
export const DEFAULT_OPTION = "Default"

const isLeftBehind = (product: KnownProduct, vendorId: string) =>
  product.imported_for === vendorId && product.article_count === 0

/** Decides about one product of a file. Pure: what is there already comes in as `known`. */
export function decideProduct(planned: PlannedProduct, known: KnownCatalogue, vendorId: string): Decision {
  const product = known.products.get(planned.handle)
  const decision: Decision = {
    faults: [],
    create: null,
    remove: { variant_ids: [] },
    add: null,
    change: null,
    unchanged: [],
  }
  const refuse = (row: CatalogueRow, refusal: Refusal) => decision.faults.push({ line: row.line, ...refusal })
  const isStray = product !== undefined && isLeftBehind(product, vendorId)
  if (product && !isStray && product.vendor_id !== vendorId) {
    planned.rows.forEach((row) => refuse(row, taken("product_handle")))
    return decision
  }
  const standing = isStray ? undefined : product
  const rows = planned.rows.filter((row) => {
    const refusal = refusalOf(row, standing, known, vendorId)
    if (refusal) refuse(row, refusal)
    return !refusal
  })
  if (isStray) decision.remove.product_id = product.id
  if (!standing) return { ...decision, create: rows.length ? { ...planned, rows } : null }
  return { ...decision, ...sortRows(rows, standing, known) }
}

/** The same, when none of the product's rows could be written. */
export const refusedWhole = ({ faults }: Decision, more: RowFault[]): Decision => ({
  faults: [...faults, ...more],
  create: null,
  remove: { variant_ids: [] },
  add: null,
  change: null,
  unchanged: [],
})

function sortRows(rows: CatalogueRow[], product: KnownProduct, known: KnownCatalogue) {
  const added: CatalogueRow[] = []
  const changed: ChangedRow[] = []
  const unchanged: CatalogueRow[] = []
  const strayVariants: string[] = []
  for (const row of rows) {
    const variant = known.variants.get(row.sku)
    if (!variant?.article) {
      if (variant) strayVariants.push(variant.variant_id)
      added.push(row)
      continue
    }
    const changes = rowChanges(row, variant.article.source_hash)
    const { variant_id, article } = variant
    if (changes.content || changes.stock) changed.push({ row, variant_id, article_id: article.id, changes })
    else unchanged.push(row)
  }
  return {
    remove: { variant_ids: strayVariants },
    add: added.length ? { product_id: product.id, option: product.option, rows: added } : null,
    change: changed.length ? { product_id: product.id, option: product.option, rows: changed } : null,
    unchanged,
  }
}
