import type { MedusaContainer } from "@medusajs/framework/types"
import {
  deleteInventoryItemWorkflow,
  deleteProductsWorkflow,
  deleteProductVariantsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Decision } from "../../domain/catalogue/decide-product"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type MarketplaceModuleService from "../../modules/marketplace/service"
import type { CatalogueContext } from "./catalogue-context"
import { offerChoices } from "./create-products"
import { articleInput, choiceOf, pricesOf, productFields } from "./product-input"
import { setShelfStock } from "./stock-levels"

type Changed = NonNullable<Decision["change"]>

/**
 * Changes products to what the file says; variants the file does not name stay as they are. The stock is set only
 * where the file's number differs from the last file's: what was sold since stays sold. @returns product ids.
 */
export async function changeProducts(
  container: MedusaContainer,
  changed: Changed[],
  context: CatalogueContext,
) {
  if (changed.length === 0) return []
  const rewritten = changed.flatMap(({ product_id, option, rows }) => {
    const contents = rows.filter(({ changes }) => changes.content)
    return contents.length ? [{ product_id, option, rows: contents }] : []
  })
  const rows = rewritten.flatMap((product) => product.rows)
  if (rewritten.length) {
    await updateProductsWorkflow(container).run({
      input: {
        products: rewritten.flatMap(({ product_id, rows: [first] }) =>
          first ? [{ id: product_id, ...productFields(first.row, context) }] : [],
        ),
      },
    })
    for (const { product_id, option, rows } of rewritten) {
      const values = rows.map(({ row }) => row.option_value).filter(Boolean)
      if (option && values.length) await offerChoices(container, product_id, option.id, values)
    }
    // Variants one by one through their own workflow: a product updated with some of its variants loses the others.
    await updateProductVariantsWorkflow(container).run({
      input: {
        product_variants: rows.map(({ row, variant_id }) => ({
          id: variant_id,
          ...choiceOf(row),
          ...(row.shipping_weight_grams ? { weight: row.shipping_weight_grams } : {}),
          prices: pricesOf(row),
        })),
      },
    })
  }
  const all = changed.flatMap((product) => product.rows)
  const stocks = all
    .filter(({ changes }) => changes.stock)
    .map(({ row, variant_id }) => ({ variant_id, stock: row.stock }))
  await setShelfStock(container, context.vendor.stock_location_id, stocks)
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  // Last, so that an interrupted import does these rows again.
  await service.updateArticles(
    all.map(({ row, article_id }) => ({ id: article_id, ...articleInput(row, context) })),
  )
  return changed.map(({ product_id }) => product_id)
}

/** Removes what an interrupted import left behind. */
export async function removeLeavings(
  container: MedusaContainer,
  {
    products,
    variants,
    inventoryItems,
  }: { products: string[]; variants: string[]; inventoryItems: string[] },
) {
  if (products.length) await deleteProductsWorkflow(container).run({ input: { ids: products } })
  if (variants.length) await deleteProductVariantsWorkflow(container).run({ input: { ids: variants } })
  if (inventoryItems.length) await deleteInventoryItemWorkflow(container).run({ input: inventoryItems })
}
