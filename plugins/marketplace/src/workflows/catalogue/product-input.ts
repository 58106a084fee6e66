import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { toMajor } from "@pignon/kit"
import { DEFAULT_OPTION } from "../../domain/catalogue/decide-product"
import { rowHash, type PlannedProduct } from "../../domain/catalogue/plan-products"
import type { CatalogueRow } from "../../domain/catalogue/read-row"
import { upperBoundCents } from "../../domain/vendor-order"
import type { CatalogueContext } from "./catalogue-context"

type Priced = Pick<CatalogueRow, "price_cents" | "price_per_kg_cents" | "estimated_weight_grams">

/** The Medusa price in cents: for a weighed article the most one portion can cost. */
export const sellingCents = ({ price_cents, price_per_kg_cents, estimated_weight_grams }: Priced) =>
  price_per_kg_cents !== null && estimated_weight_grams !== null
    ? upperBoundCents(price_per_kg_cents, estimated_weight_grams)
    : price_cents

/** The one price of a variant, as Medusa takes it. */
export const pricesOf = (row: Priced) => [{ amount: toMajor(sellingCents(row)), currency_code: "eur" }]

const vatClass = (row: CatalogueRow, { isVatExempt }: CatalogueContext) =>
  isVatExempt ? "tva-0" : `tva-${row.vat_rate}`

/** What a product is beyond its variants. */
export const productFields = (row: CatalogueRow, context: CatalogueContext) => ({
  title: row.title,
  description: row.description,
  type_id: context.types.get(vatClass(row, context)),
  category_ids: [context.categories.get(row.category) ?? ""],
})

/** The option and value a variant is chosen by. */
export const choiceOf = (row: CatalogueRow) => {
  const value = row.option_value || DEFAULT_OPTION
  return { title: value, options: { [row.option_name || DEFAULT_OPTION]: value } }
}

// No barcode: Medusa wants it unique over all shops, and two bookshops do sell the same book.
/** A variant with its price, as Medusa takes it. Its stock is set apart. */
export const variantInput = (row: CatalogueRow) => ({
  ...choiceOf(row),
  sku: row.sku,
  weight: row.shipping_weight_grams ?? undefined,
  manage_inventory: true,
  prices: pricesOf(row),
})

/** A whole new product, as Medusa takes it. */
export function productInput(
  { handle, rows }: PlannedProduct,
  context: CatalogueContext,
): CreateProductWorkflowInputDTO {
  const [first] = rows as [CatalogueRow, ...CatalogueRow[]] // a planned product has at least one row
  return {
    ...productFields(first, context),
    handle,
    status: "published",
    shipping_profile_id: context.shippingProfileId,
    sales_channels: [{ id: context.salesChannelId }],
    options: [
      {
        title: first.option_name || DEFAULT_OPTION,
        values: rows.map((row) => row.option_value || DEFAULT_OPTION),
      },
    ],
    variants: rows.map(variantInput),
    metadata: { imported_for: context.vendor.id },
  }
}

/** What an article keeps of its row, the mark of this import included. */
export function articleInput(row: CatalogueRow, context: CatalogueContext) {
  const {
    line: _line,
    product_handle: _handle,
    title: _title,
    description: _description,
    category: _category,
    option_name: _name,
    option_value: _value,
    price_cents: _price,
    stock: _stock,
    ...kept
  } = row
  return { ...kept, vendor_id: context.vendor.id, source_hash: rowHash(row) }
}
