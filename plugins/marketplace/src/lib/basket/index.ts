import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { contributionsTo, notFound, type BasketDelivery, type Cents } from "@pignon/kit"
import { groupTroubles, LEGAL_AGE, lacksAgeDeclaration, type Trouble } from "../../domain/basket"
import { shownWishes, type Wishes } from "../../domain/wishes"
import { saleVariants, type SaleVariant } from "../sold-lines"
import { basketWishes } from "../wishes"
import { details, lineOf, quantityOf, type CartItem, type Line } from "./lines"

type Cart = { id: string; completed_at: Date | null; items: CartItem[] }
type Shop = NonNullable<SaleVariant["product"]["vendor"]> & {
  trade: string | null
  accent_color: string | null
  minimum_cents: Cents
}
type Group = { shop: Shop | null; lines: Line[]; published: Set<string> }

const sum = (lines: Line[], key: "estimate_cents" | "max_cents") =>
  lines.reduce((total, line) => total + line[key], 0)

async function cartOf(container: MedusaContainer, cartId: string): Promise<Cart> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "completed_at", "items.*"],
    filters: { id: cartId },
  })
  const cart = data[0] as unknown as Cart | undefined
  if (!cart) notFound("cart.not_found", "Ce panier n’existe plus.")
  return cart
}

/** The lines of a cart by the shop that sells them now. */
async function groupsOf(container: MedusaContainer, cart: Cart, wishes: Wishes): Promise<Group[]> {
  const items = [...cart.items].sort((a, b) => a.id.localeCompare(b.id))
  const ids = items.flatMap((item) => item.variant_id ?? [])
  const [variants, more] = await Promise.all([
    saleVariants(container, ids, { withStock: true }),
    details(container, ids),
  ])
  const groups = new Map<string, Group>()
  for (const item of items) {
    const variant = item.variant_id ? variants.get(item.variant_id) : undefined
    const detail = item.variant_id ? more.get(item.variant_id) : undefined
    const vendor = variant?.product.vendor ?? null
    const told = detail?.product.vendor
    const shop = vendor && {
      ...vendor,
      trade: told?.trade ?? null,
      accent_color: told?.accent_color ?? null,
      minimum_cents: told?.minimum_cents ?? 0,
    }
    const group = groups.get(vendor?.handle ?? "") ?? { shop, lines: [], published: new Set<string>() }
    group.lines.push(lineOf(item, variant, detail, wishes))
    if (variant?.is_on_sale) group.published.add(item.id)
    groups.set(vendor?.handle ?? "", group)
  }
  return [...groups.values()]
}

function wantedByVariant(cart: Cart): Map<string, number> {
  const sums = new Map<string, number>()
  for (const item of cart.items) {
    if (item.variant_id) sums.set(item.variant_id, (sums.get(item.variant_id) ?? 0) + quantityOf(item))
  }
  return sums
}

function troublesOf(group: Group, wanted: Map<string, number>, delivery: BasketDelivery | null): Trouble[] {
  const { shop, lines, published } = group
  const blocked = shop && delivery?.blocked.find(({ handle }) => handle === shop.handle)
  return groupTroubles({
    shop,
    estimate_cents: sum(lines, "estimate_cents"),
    lines: lines.map((line) => ({
      line_id: line.line_id,
      title: line.title,
      quantity: line.quantity,
      isPublished: published.has(line.line_id),
      left: line.available_quantity,
      wantedInAll: wanted.get(line.variant_id ?? "") ?? line.quantity,
    })),
    blocked: blocked ? { reason: blocked.reason, date: delivery?.slot?.date ?? "" } : null,
  })
}

function groupView(group: Group, troubles: Trouble[], wishes: Wishes) {
  const { shop, lines } = group
  const first = troubles.find(({ line_id }) => line_id === null)
  return {
    shop: shop && {
      handle: shop.handle,
      name: shop.name,
      code: shop.code,
      trade: shop.trade,
      accent_color: shop.accent_color,
    },
    lines,
    estimate_cents: sum(lines, "estimate_cents"),
    max_cents: sum(lines, "max_cents"),
    minimum_cents: shop?.minimum_cents ?? 0,
    note: (shop && wishes.notes[shop.handle]) ?? null,
    problem: first?.code ?? (shop ? null : "article.not_sold"),
    troubles,
  }
}

async function deliveryOf(container: MedusaContainer, cart: Cart): Promise<BasketDelivery | null> {
  if (cart.completed_at || cart.items.length === 0) return null
  const [first] = contributionsTo("basket.delivery")
  return first ? first.fn(container, cart.id, new Date()) : null
}

/**
 * A basket by shop: estimates, the most each line can cost, what is wrong in which group, what was said, and when it can
 * come. @throws `cart.not_found`.
 */
export async function basketOf(container: MedusaContainer, cartId: string) {
  const [cart, told] = await Promise.all([cartOf(container, cartId), basketWishes(container, cartId)])
  const wishes = shownWishes(told)
  const [groups, delivery] = await Promise.all([
    groupsOf(container, cart, wishes),
    deliveryOf(container, cart),
  ])
  const wanted = wantedByVariant(cart)
  const views = groups.map((group) => groupView(group, troublesOf(group, wanted, delivery), wishes))
  const lines = groups.flatMap((group) => group.lines)
  const ages = lines.map((line) => line.min_age)
  return {
    cart_id: cart.id,
    is_completed: Boolean(cart.completed_at),
    groups: views,
    estimate_cents: sum(lines, "estimate_cents"),
    max_cents: sum(lines, "max_cents"),
    item_count: lines.reduce((total, line) => total + line.quantity, 0),
    min_age: lacksAgeDeclaration(ages, false) ? LEGAL_AGE : 0,
    is_of_age_declared: wishes.is_of_age,
    can_be_ordered: lines.length > 0 && views.every(({ troubles }) => troubles.length === 0),
    wishes,
    slot: delivery?.slot ?? null,
    earliest: delivery?.earliest ?? null,
    earliest_because: delivery?.earliest_because ?? null,
  }
}

/** What keeps a basket from being ordered, delivery's own reasons left to it: the first of it, or null. */
export async function firstTrouble(
  container: MedusaContainer,
  cartId: string,
): Promise<{ code: string; message: string } | null> {
  const [cart, wishes] = await Promise.all([cartOf(container, cartId), basketWishes(container, cartId)])
  const groups = await groupsOf(container, cart, shownWishes(wishes))
  const wanted = wantedByVariant(cart)
  const [first] = groups.flatMap((group) => troublesOf(group, wanted, null))
  if (first) return first
  const ages = groups.flatMap((group) => group.lines.map((line) => line.min_age))
  if (!lacksAgeDeclaration(ages, wishes.is_of_age)) return null
  return {
    code: "order.age_not_declared",
    message: `Votre panier contient de l’alcool : déclarez que vous avez ${LEGAL_AGE} ans ou plus.`,
  }
}
