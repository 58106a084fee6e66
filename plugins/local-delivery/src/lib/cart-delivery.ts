import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toCents, type Cents } from "@pignon/kit"
import { decideForGoods, type Decision } from "../domain/decide"
import { deliveryCost, type Cost } from "../domain/fee"
import type { Told } from "../domain/place"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../modules/local-delivery"
import { decideAddress } from "./decide-address"

type Amount = Parameters<typeof toCents>[0]

type DeliveredAddress = Told & {
  first_name?: string | null
  last_name?: string | null
  metadata?: Record<string, unknown> | null
}

/** A cart as delivery needs it. */
export type DeliveredCart = {
  id: string
  completed_at: string | null
  shipping_address: DeliveredAddress | null
  shipping_methods: { shipping_option_id: string | null; data: Record<string, unknown> | null }[]
  items: { variant_id: string | null; quantity: Amount; unit_price: Amount }[]
}

const fields = [
  "id",
  "completed_at",
  "shipping_address.first_name",
  "shipping_address.last_name",
  "shipping_address.address_1",
  "shipping_address.postal_code",
  "shipping_address.city",
  "shipping_address.metadata",
  "shipping_methods.shipping_option_id",
  "shipping_methods.data",
  "items.variant_id",
  "items.quantity",
  "items.unit_price",
]

/** Reads a cart, or null. */
export async function deliveredCart(
  container: MedusaContainer,
  cartId: string,
): Promise<DeliveredCart | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields, filters: { id: cartId } })
  return (data[0] as unknown as DeliveredCart | undefined) ?? null
}

const numberOf = (value: unknown) => (typeof value === "number" && Number.isFinite(value) ? value : null)

/** What a cart's address tells. A pin in its metadata is the client's word and believed only near the commune. */
export function toldBy(cart: DeliveredCart): Told | null {
  const address = cart.shipping_address
  if (!address?.postal_code && !address?.city) return null
  const { address_1, postal_code, city, metadata } = address
  const [latitude, longitude] = [numberOf(metadata?.latitude), numberOf(metadata?.longitude)]
  // Without a commune a pin could not be checked.
  const pin = city?.trim() && latitude !== null && longitude !== null ? { latitude, longitude } : {}
  return { address_1, postal_code, city, ...pin }
}

const sumOf = (items: DeliveredCart["items"]): Cents =>
  items.reduce((sum, item) => sum + Math.round((toCents(item.unit_price) * toCents(item.quantity)) / 100), 0)

/** New books in the basket, in cents. They are known when a plugin tells articles' ISBNs; without it there are none. */
async function newBooksCents(container: MedusaContainer, cart: DeliveredCart): Promise<Cents> {
  const ids = cart.items.flatMap(({ variant_id }) => variant_id ?? [])
  if (ids.length === 0 || !container.resolve("marketplace", { allowUnregistered: true })) return 0
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "article.isbn"],
    filters: { id: ids },
  })
  const rows = data as unknown as { id: string; article?: { isbn: string | null } | null }[]
  const books = new Set(rows.filter(({ article }) => article?.isbn).map(({ id }) => id))
  return sumOf(cart.items.filter(({ variant_id }) => variant_id && books.has(variant_id)))
}

/** What a basket's delivery is decided and priced by. */
export type CartTerms = {
  /** Null while the basket has no address. */
  decision: Decision | null
  goodsCents: Cents
  newBooksCents: Cents
  /** Counters that sell books themselves. */
  bookshops: ReadonlySet<string>
}

/** Reads everything a basket's delivery is decided and priced by. */
export async function cartTerms(
  container: MedusaContainer,
  cart: DeliveredCart,
  address: Told | null = toldBy(cart),
): Promise<CartTerms> {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const goodsCents = sumOf(cart.items)
  const [decision, books, points] = await Promise.all([
    address ? decideAddress(container, address) : null,
    newBooksCents(container, cart),
    service.listPickupPoints({ retails_books: true }, { take: 100, select: ["id"] }),
  ])
  const bookshops = new Set(points.map(({ id }) => id))
  return {
    decision: decision && decideForGoods(decision, goodsCents),
    goodsCents,
    newBooksCents: books,
    bookshops,
  }
}

/** A window as pricing needs it. */
type PricedSlot = { mode: "delivery" | "pickup"; fee_cents: number; pickup_point_id?: string | null }

/** What the delivery, or the hand-over at a counter, costs in a window; null when nobody delivers there. */
export function costIn(terms: CartTerms, slot: PricedSlot): Cost | null {
  const { decision, goodsCents } = terms
  const basket = { goodsCents, slotFeeCents: slot.fee_cents }
  if (slot.mode === "pickup") {
    // The law's least fee holds at any counter that is no bookshop.
    const isBookshop = !!slot.pickup_point_id && terms.bookshops.has(slot.pickup_point_id)
    return deliveryCost({
      ...basket,
      areaFeeCents: 0,
      freeFromCents: null,
      newBooksCents: isBookshop ? 0 : terms.newBooksCents,
    })
  }
  if (!decision?.area) return null
  const { fee_cents, free_from_cents } = decision.area
  return deliveryCost({
    ...basket,
    areaFeeCents: fee_cents,
    freeFromCents: free_from_cents,
    newBooksCents: terms.newBooksCents,
  })
}

/** The same in cents alone. */
export const feeIn = (terms: CartTerms, slot: PricedSlot): Cents | null => costIn(terms, slot)?.cents ?? null
