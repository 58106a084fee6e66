import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound, priceForWeight, toCents, type Cents } from "@pignon/kit"
import { saleProblem } from "../domain/sale"
import { availableQuantity, saleVariants, type SaleVariant } from "./sold-lines"

type Amount = Parameters<typeof toCents>[0]
type CartItem = {
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
  temperature: string
  image_motif: string | null
  image_hue: number | null
}
type Detailed = SaleVariant & {
  article?: ArticleRow | null
  product: { vendor?: { accent_color?: string; trade?: string } | null }
}

async function details(container: MedusaContainer, ids: string[]): Promise<Map<string, Detailed>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "article.*", "product.vendor.accent_color", "product.vendor.trade"]
  const { data } = await query.graph({ entity: "variant", fields, filters: { id: ids } })
  return new Map((data as unknown as Detailed[]).map((variant) => [variant.id, variant]))
}

function problemOf(
  variant: SaleVariant | undefined,
  quantity: number,
): { problem: string | null; left: number | null } {
  const left = variant ? availableQuantity(variant) : 0
  const problem = saleProblem({
    title: variant?.product.title ?? "",
    quantity,
    shop: variant?.product.vendor ?? null,
    isPublished: variant?.product.status === "published",
  })
  if (problem) return { problem: problem.code, left }
  return { problem: left !== null && quantity > left ? "stock.insufficient" : null, left }
}

function lineOf(item: CartItem, variant: SaleVariant | undefined, detail: Detailed | undefined) {
  const quantity = Number(toCents(item.quantity) / 100)
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
    unit_price_cents: toCents(item.unit_price),
    estimate_cents: perKg && grams ? priceForWeight(perKg, grams * quantity) : max_cents,
    max_cents,
    in_stock: left === null || left > 0,
    available_quantity: left,
    problem,
    substitution: typeof item.metadata?.substitution === "string" ? item.metadata.substitution : null,
    image: { url: item.thumbnail, motif: article?.image_motif ?? null, hue: article?.image_hue ?? null },
    temperature: article?.temperature ?? "ambient",
    min_age: variant?.article?.min_age ?? 0,
  }
}

type Line = ReturnType<typeof lineOf>
const sum = (lines: Line[], key: "estimate_cents" | "max_cents") =>
  lines.reduce((total, line) => total + line[key], 0)

/** A basket by shop: estimates, the most each line can cost, and what is wrong where. @throws `cart.not_found`. */
export async function basketOf(container: MedusaContainer, cartId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "completed_at", "items.*"],
    filters: { id: cartId },
  })
  const cart = data[0] as { id: string; completed_at: Date | null; items: CartItem[] } | undefined
  if (!cart) return notFound("cart.not_found", "Ce panier n’existe plus.")
  const items = [...cart.items].sort((a, b) => a.id.localeCompare(b.id))
  const ids = items.flatMap((item) => item.variant_id ?? [])
  const [variants, more] = await Promise.all([
    saleVariants(container, ids, { withStock: true }),
    details(container, ids),
  ])
  const groups = new Map<string, { shop: Record<string, unknown> | null; isOpen: boolean; lines: Line[] }>()
  for (const item of items) {
    const variant = item.variant_id ? variants.get(item.variant_id) : undefined
    const detail = item.variant_id ? more.get(item.variant_id) : undefined
    const vendor = variant?.product.vendor ?? null
    const key = vendor?.handle ?? ""
    const shop = vendor && {
      handle: vendor.handle,
      name: vendor.name,
      code: vendor.code,
      trade: detail?.product.vendor?.trade ?? null,
      accent_color: detail?.product.vendor?.accent_color ?? null,
    }
    const group = groups.get(key) ?? { shop, isOpen: vendor?.status === "open", lines: [] as Line[] }
    group.lines.push(lineOf(item, variant, detail))
    groups.set(key, group)
  }
  const lines = [...groups.values()].flatMap((group) => group.lines)
  return {
    cart_id: cart.id,
    is_completed: Boolean(cart.completed_at),
    groups: [...groups.values()].map(({ shop, isOpen, lines }) => ({
      shop,
      lines,
      estimate_cents: sum(lines, "estimate_cents"),
      max_cents: sum(lines, "max_cents"),
      problem: isOpen ? null : shop ? "shop.suspended" : "article.not_sold",
    })),
    estimate_cents: sum(lines, "estimate_cents"),
    max_cents: sum(lines, "max_cents"),
    item_count: lines.reduce((total, line) => total + line.quantity, 0),
  }
}
