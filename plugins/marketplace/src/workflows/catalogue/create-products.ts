import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createProductsWorkflow,
  createProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
  updateProductOptionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Decision } from "../../domain/catalogue/decide-product"
import type { PlannedProduct } from "../../domain/catalogue/plan-products"
import type { CatalogueRow } from "../../domain/catalogue/read-row"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import { retireArticles } from "../../modules/marketplace/retire-articles"
import type MarketplaceModuleService from "../../modules/marketplace/service"
import type { CatalogueContext } from "./catalogue-context"
import { articleInput, productInput, variantInput } from "./product-input"
import { setShelfStock } from "./stock-levels"

type MadeVariant = { id: string; sku: string | null; product_id: string }

/**
 * Gives new variants their stock and their article. The article is written last: a variant without one is what an
 * interrupted import left behind, and the next import makes it anew.
 */
async function furnish(
  container: MedusaContainer,
  made: MadeVariant[],
  rows: CatalogueRow[],
  context: CatalogueContext,
) {
  const bySku = new Map(rows.map((row) => [row.sku, row]))
  const furnished = made.flatMap(({ id, sku, product_id }) => {
    const row = bySku.get(sku ?? "")
    return row ? [{ row, variant_id: id, product_id }] : []
  })
  const stocks = furnished.map(({ row, variant_id }) => ({ variant_id, stock: row.stock }))
  await setShelfStock(container, context.vendor.stock_location_id, stocks)
  // What a deleted variant left behind would hold the reference.
  const skus = furnished.map(({ row }) => row.sku)
  await retireArticles(container, { vendorId: context.vendor.id, skus })
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  await service.createArticles(
    furnished.map(({ row, variant_id, product_id }) => ({
      ...articleInput(row, context),
      product_id,
      variant_id,
    })),
  )
}

/** Creates products with variants, prices, stock at the shop's own place, the link to the shop and articles. @returns product ids. */
export async function createProducts(
  container: MedusaContainer,
  planned: PlannedProduct[],
  context: CatalogueContext,
) {
  if (planned.length === 0) return []
  const { result } = await createProductsWorkflow(container).run({
    input: { products: planned.map((product) => productInput(product, context)) },
  })
  // The result's type leaves out what its variants carry.
  const created = result as unknown as { id: string; variants: { id: string; sku: string | null }[] }[]
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create(
    created.map(({ id }) => ({
      [MARKETPLACE_MODULE]: { vendor_id: context.vendor.id },
      [Modules.PRODUCT]: { product_id: id },
    })),
  )
  const made = created.flatMap(({ id, variants }) =>
    variants.map((variant) => ({ ...variant, product_id: id })),
  )
  await furnish(
    container,
    made,
    planned.flatMap(({ rows }) => rows),
    context,
  )
  return created.map(({ id }) => id)
}

/** Makes sure that a product can be chosen by these values. */
export async function offerChoices(
  container: MedusaContainer,
  product_id: string,
  optionId: string,
  values: string[],
) {
  const products = container.resolve(Modules.PRODUCT)
  const [known] = await products.listProductOptions({ id: optionId }, { relations: ["values"], take: 1 })
  const standing = (known?.values ?? []).map(({ value }) => value)
  const missing = values.filter((value) => !standing.includes(value))
  if (missing.length === 0) return
  await updateProductOptionsWorkflow(container).run({
    input: { selector: { id: optionId }, update: { values: [...standing, ...missing] } },
  })
  const offered = await products.listProductOptionValues({ option_id: optionId }, { take: 1000 })
  const add = offered.filter(({ value }) => missing.includes(value)).map(({ id }) => id)
  await setProductProductOptionsWorkflow(container).run({
    input: { product_id, update: [{ product_option_id: optionId, add }] },
  })
}

/** Adds variants to a product that is there. @returns the product's id. */
export async function addVariants(
  container: MedusaContainer,
  { product_id, option, rows }: NonNullable<Decision["add"]>,
  context: CatalogueContext,
) {
  if (option)
    await offerChoices(
      container,
      product_id,
      option.id,
      rows.map(({ option_value }) => option_value),
    )
  const { result } = await createProductVariantsWorkflow(container).run({
    input: { product_variants: rows.map((row) => ({ ...variantInput(row), product_id })) },
  })
  await furnish(
    container,
    result.map(({ id, sku }) => ({ id, sku, product_id })),
    rows,
    context,
  )
  return product_id
}
