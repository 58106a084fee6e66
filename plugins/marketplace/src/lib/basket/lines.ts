import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { priceForWeight, toCents, type Cents } from "@pignon/kit"
import { unitPrice } from "../../domain/search/unit-price"
import { saleProblem } from "../../domain/sale"
import type { Wishes } from "../../domain/wishes"
import { availableQuantity, type SaleVariant } from "../sold-lines"

type Amount = Parameters<typeof toCents>[0]

/** A cart's line as Medusa holds it. */
export type CartItem = {
  id: string
  variant_id: string | null
  product_title: string | null
  title: string
  thumbnail: string | null
  quantity: Amount
  unit_price: Amount
  metadata: Record<string, unknown> | null
}
type ArticleRow = {
  sold_by: "unit" | "weight"
  price_per_kg_cents: Cents | null
  estimated_weight_grams: number | null
  net_quantity: number | null
  net_unit: string | null
  author: string | null
  isbn: string | null
  temperature: string
  withdrawal: string
  image_motif: string | null
  image_hue: number | null
}

/** What the catalogue says beyond what the sale needs. */
export type Detailed = SaleVariant & {
  article?: ArticleRow | null
  product: { vendor?: { accent_color?: string; trade?: string; minimum_cents?: number } | null }
}

/** Reads what the catalogue says of variants. */
export async function details(container: MedusaContainer, ids: string[]): Promise<Map<string, Detailed>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const vendor = ["accent_color", "trade", "minimum_cents"].map((field) => `product.vendor.${field}`)
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "article.*", ...vendor],
    filters: { id: ids },
  })
  // The graph's types do not know our links; the fields asked for above are the shape.
  return new Map((data as unknown as Detailed[]).map((variant) => [variant.id, variant]))
}

function problemOf(variant: SaleVariant | undefined, quantity: number) {
  const left = variant ? availableQuantity(variant) : 0
  const problem = saleProblem({
    title: variant?.product.title ?? "",
    quantity,
    shop: variant?.product.vendor ?? null,
    isPublished: variant?.is_on_sale === true,
  })
  if (problem) return { problem: problem.code, left }
  return { problem: left !== null && quantity > left ? "stock.insufficient" : null, left }
}

/** How many of a line are wanted; whole, since nothing else may be in a basket. */
export const quantityOf = (item: CartItem): number => Number(toCents(item.quantity) / 100)

const CHOICES = ["replace", "call", "refund"]

/** The line's own choice: said to us, or written by a storefront that does not know our routes. */
function choiceOf(item: CartItem, wishes: Wishes) {
  const own = wishes.lines[item.id]
  const written = item.metadata?.substitution
  const substitution = own?.substitution ?? (CHOICES.includes(String(written)) ? String(written) : null)
  return { substitution, replace_up_to_percent: own?.replace_up_to_percent ?? null }
}

/** What a kilogram, a litre or a piece of it costs, as lists tell it; null where that says nothing. */
const pricePer = (article: ArticleRow, price_cents: Cents, price_per_kg_cents: Cents | null) =>
  unitPrice({
    price_cents,
    price_per_kg_cents,
    net_quantity: article.net_quantity,
    net_unit: article.net_unit,
  })

/** One line as the basket tells it. */
export function lineOf(
  item: CartItem,
  variant: SaleVariant | undefined,
  detail: Detailed | undefined,
  wishes: Wishes,
) {
  const quantity = quantityOf(item)
  const article = detail?.article
  const max_cents = toCents(item.unit_price) * quantity
  const perKg = article?.sold_by === "weight" ? article.price_per_kg_cents : null
  const grams = article?.estimated_weight_grams ?? null
  const { problem, left } = problemOf(variant, quantity)
  return {
    line_id: item.id,
    variant_id: item.variant_id,
    product_handle: variant?.product.handle ?? null,
    title: item.product_title ?? item.title,
    variant_title: variant && variant.title !== "Default" ? variant.title : null,
    quantity,
    sold_by: article?.sold_by ?? "unit",
    price_per_kg_cents: perKg,
    estimated_weight_grams: perKg ? grams : null,
    price_per: article ? pricePer(article, toCents(item.unit_price), perKg) : null,
    unit_price_cents: toCents(item.unit_price),
    estimate_cents: perKg && grams ? priceForWeight(perKg, grams * quantity) : max_cents,
    max_cents,
    in_stock: left === null || left > 0,
    available_quantity: left,
    problem,
    ...choiceOf(item, wishes),
    author: article?.author ?? null,
    isbn: article?.isbn ?? null,
    image: { url: item.thumbnail, motif: article?.image_motif ?? null, hue: article?.image_hue ?? null },
    temperature: article?.temperature ?? "ambient",
    min_age: variant?.article?.min_age ?? 0,
    withdrawal: article?.withdrawal ?? "14d",
  }
}

/** A line of the basket's answer. */
export type Line = ReturnType<typeof lineOf>
