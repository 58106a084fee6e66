import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refuse } from "@pignon/kit"
import { saleProblem } from "../domain/sale"
import { isOfferedSql } from "../modules/marketplace/search/offers"

type Level = { stocked_quantity: number; reserved_quantity: number }

/** A variant as the sale needs it: who sells it, whether it may be sold, and what is left of it. */
export type SaleVariant = {
  id: string
  title: string
  manage_inventory: boolean
  allow_backorder: boolean
  /** Published, and in the channel the storefront sells by. */
  is_on_sale: boolean
  article?: { lead_time_hours: number; min_age: number } | null
  product: {
    id: string
    title: string
    handle: string
    status: string
    vendor?: { id: string; code: string; handle: string; name: string; status: string } | null
  }
  inventory_items?: {
    required_quantity: number
    inventory?: { id: string; location_levels?: Level[] } | null
  }[]
}

const fields = [
  "id",
  "title",
  "manage_inventory",
  "allow_backorder",
  "article.lead_time_hours",
  "article.min_age",
  "product.id",
  "product.title",
  "product.handle",
  "product.status",
  "product.vendor.id",
  "product.vendor.code",
  "product.vendor.handle",
  "product.vendor.name",
  "product.vendor.status",
]
const stockFields = [
  "inventory_items.required_quantity",
  "inventory_items.inventory.id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
]

const offeredSql = `select v.id from product_variant v where v.id = any(?) and ${isOfferedSql("v.product_id")}`

/** Reads variants for the sale in one graph query, and beside it whether they are offered; with stock when asked. */
export async function saleVariants(container: MedusaContainer, ids: string[], { withStock = false } = {}) {
  if (ids.length === 0) return new Map<string, SaleVariant>()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ data }, { rows }] = await Promise.all([
    query.graph({
      entity: "variant",
      fields: withStock ? [...fields, ...stockFields] : fields,
      filters: { id: ids },
    }),
    knex.raw(offeredSql, [ids]),
  ])
  const offered = new Set((rows as { id: string }[]).map(({ id }) => id))
  // The graph's types do not know our links; the fields asked for above are the shape.
  const variants = data as unknown as Omit<SaleVariant, "is_on_sale">[]
  return new Map<string, SaleVariant>(
    variants.map((variant) => {
      const is_on_sale = variant.product.status === "published" && offered.has(variant.id)
      return [variant.id, { ...variant, is_on_sale }]
    }),
  )
}

/** How many can still be sold, or null when the stock is not counted. */
export function availableQuantity(variant: SaleVariant): number | null {
  if (!variant.manage_inventory || variant.allow_backorder) return null
  const possible = (variant.inventory_items ?? []).map(({ inventory, required_quantity }) => {
    const levels = inventory?.location_levels ?? []
    const free = levels.reduce((sum, l) => sum + Number(l.stocked_quantity) - Number(l.reserved_quantity), 0)
    return Math.floor(free / (required_quantity || 1))
  })
  return possible.length ? Math.max(0, Math.min(...possible)) : 0
}

/** A line somebody wants. */
export type Wanted = { variant_id?: string | null; quantity: number }

/** Refuses the first line that may not be sold. @throws the codes of `saleProblem`. */
export function refuseUnsellable(wanted: Wanted[], variants: Map<string, SaleVariant>): void {
  for (const { variant_id, quantity } of wanted) {
    const variant = variant_id ? variants.get(variant_id) : undefined
    const problem = saleProblem({
      title: variant?.product.title ?? "Cet article",
      quantity: Number(quantity),
      shop: variant?.product.vendor ?? null,
      isPublished: variant?.is_on_sale === true,
    })
    if (problem) refuse(problem.code, problem.message)
  }
}

/** Refuses when all lines of one article together ask for more than is left. @throws `stock.insufficient`. */
export function refuseBeyondStock(wanted: Wanted[], variants: Map<string, SaleVariant>): void {
  const sums = new Map<string, number>()
  for (const { variant_id, quantity } of wanted) {
    if (variant_id) sums.set(variant_id, (sums.get(variant_id) ?? 0) + Number(quantity))
  }
  for (const [id, sum] of sums) {
    const variant = variants.get(id)
    const left = variant ? availableQuantity(variant) : null
    if (!variant || left === null || sum <= left) continue
    const { title, vendor } = variant.product
    const rest = left === 0 ? "il n’en reste plus" : `il en reste ${left}`
    refuse(
      "stock.insufficient",
      `« ${title} » (${vendor?.name ?? ""}) : ${rest}. Corrigez la quantité dans le panier.`,
    )
  }
}

/** Refuses a basket whose price per kilogram is not today's. @throws `price.changed`. */
export function refuseChangedPrice(title: string): never {
  return refuse(
    "price.changed",
    `Le prix au kilo de « ${title} » a changé depuis qu’il est dans le panier. Regardez le nouveau prix, puis commandez.`,
  )
}

/** Refuses discounts: nobody pays them in the books yet. @throws `promotion.not_accepted`. */
export function refusePromotion(): never {
  return refuse(
    "promotion.not_accepted",
    "Les codes promo et les remises ne sont pas encore acceptés sur une commande partagée entre boutiques.",
  )
}
