import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  updateInventoryLevelsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { toMajor } from "@pignon/kit"
import type { PlannedProduct } from "../../domain/catalogue/plan-products"
import type { CatalogueRow } from "../../domain/catalogue/read-row"
import { upperBoundCents } from "../../domain/vendor-order"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type MarketplaceModuleService from "../../modules/marketplace/service"
import type { CatalogueContext } from "./catalogue-context"

const DEFAULT_OPTION = "Default"

/** The Medusa price: for a weighed article its upper bound. */
export const sellingCents = (row: Pick<CatalogueRow, "sold_by" | "price_cents" | "price_per_kg_cents" | "estimated_weight_grams">) =>
  row.sold_by === "weight" && row.price_per_kg_cents !== null && row.estimated_weight_grams !== null
    ? upperBoundCents(row.price_per_kg_cents, row.estimated_weight_grams)
    : row.price_cents

const vatClass = (row: CatalogueRow, context: CatalogueContext) => (context.isVatExempt ? "tva-0" : `tva-${row.vat_rate}`)

const priceOf = (row: CatalogueRow) => [{ amount: toMajor(sellingCents(row)), currency_code: "eur" }]

function productInput({ handle, rows }: PlannedProduct, context: CatalogueContext): CreateProductWorkflowInputDTO {
  const [first] = rows as [CatalogueRow]
  const option = first.option_name || DEFAULT_OPTION
  return {
    handle,
    title: first.title,
    description: first.description,
    status: "published",
    type_id: context.types.get(vatClass(first, context)),
    category_ids: [context.categories.get(first.category) ?? ""],
    shipping_profile_id: context.shippingProfileId,
    sales_channels: [{ id: context.salesChannelId }],
    options: [{ title: option, values: rows.map((row) => row.option_value || DEFAULT_OPTION) }],
    variants: rows.map((row) => ({
      title: row.option_value || DEFAULT_OPTION,
      sku: row.sku,
      ...(row.gtin ? { barcode: row.gtin } : {}),
      weight: row.shipping_weight_grams ?? undefined,
      manage_inventory: true,
      options: { [option]: row.option_value || DEFAULT_OPTION },
      prices: priceOf(row),
    })),
  }
}

/** What an article row takes from a file's row. */
const articleRow = (row: CatalogueRow, context: CatalogueContext, hash: string) => {
  const { line: _l, product_handle: _h, title: _t, description: _d, category: _c, option_name: _o, option_value: _v, price_cents: _p, stock: _s, ...kept } = row
  return { ...kept, vendor_id: context.vendor.id, source_hash: hash }
}

type Created = { id: string; handle: string; variants: { id: string; sku: string | null }[] }

async function inventoryItems(container: MedusaContainer, variantIds: string[]): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant_inventory_items",
    fields: ["variant_id", "inventory_item_id"],
    filters: { variant_id: variantIds },
  })
  return new Map(data.map((row: { variant_id: string; inventory_item_id: string }) => [row.variant_id, row.inventory_item_id]))
}

/** Creates products with variants, prices, stock at the shop's own place, article rows and the link to the shop. */
export async function createProducts(container: MedusaContainer, planned: PlannedProduct[], context: CatalogueContext) {
  if (planned.length === 0) return []
  const { result } = await createProductsWorkflow(container).run({
    input: { products: planned.map((product) => productInput(product, context)) },
  })
  const created = result as unknown as Created[] // the DTO's variants carry ids and SKUs
  const rows = new Map(planned.flatMap((product) => product.rows.map((row) => [row.sku, { row, hash: product.hash }])))
  const variants = created.flatMap((product) => product.variants.map((variant) => ({ ...variant, product_id: product.id })))
  const items = await inventoryItems(container, variants.map(({ id }) => id))
  const location_id = context.vendor.stock_location_id
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: variants.flatMap(({ id, sku }) => {
        const inventory_item_id = items.get(id)
        const found = rows.get(sku ?? "")
        return inventory_item_id && found ? [{ inventory_item_id, location_id, stocked_quantity: found.row.stock }] : []
      }),
    },
  })
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  await service.createArticles(
    variants.flatMap(({ id, product_id, sku }) => {
      const found = rows.get(sku ?? "")
      return found ? [{ ...articleRow(found.row, context, found.hash), product_id, variant_id: id }] : []
    }),
  )
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create(
    created.map((product) => ({
      [MARKETPLACE_MODULE]: { vendor_id: context.vendor.id },
      [Modules.PRODUCT]: { product_id: product.id },
    })),
  )
  return created.map(({ id }) => id)
}

/** A product of the shop that is there already. */
export type KnownProduct = { id: string; variants: Map<string, { articleId: string; variantId: string }> }

/** Changes products to what the file says; variants the file no longer names stay as they are. */
export async function updateProducts(
  container: MedusaContainer,
  planned: { product: PlannedProduct; known: KnownProduct }[],
  context: CatalogueContext,
) {
  if (planned.length === 0) return []
  await updateProductsWorkflow(container).run({
    input: {
      products: planned.map(({ product, known }) => {
        const input = productInput(product, context)
        return {
          id: known.id,
          title: input.title,
          description: input.description,
          type_id: input.type_id,
          category_ids: input.category_ids,
          variants: product.rows.flatMap((row) => {
            const variant = known.variants.get(row.sku)
            return variant ? [{ id: variant.variantId, prices: priceOf(row) }] : []
          }),
        }
      }),
    },
  })
  const changes = planned.flatMap(({ product, known }) =>
    product.rows.flatMap((row) => {
      const variant = known.variants.get(row.sku)
      return variant ? [{ row, hash: product.hash, ...variant }] : []
    }),
  )
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  await service.updateArticles(changes.map(({ articleId, row, hash }) => ({ id: articleId, ...articleRow(row, context, hash) })))
  const items = await inventoryItems(container, changes.map(({ variantId }) => variantId))
  await updateInventoryLevelsWorkflow(container).run({
    input: {
      updates: changes.flatMap(({ variantId, row }) => {
        const inventory_item_id = items.get(variantId)
        return inventory_item_id
          ? [{ inventory_item_id, location_id: context.vendor.stock_location_id, stocked_quantity: row.stock }]
          : []
      }),
    },
  })
  return planned.map(({ known }) => known.id)
}
