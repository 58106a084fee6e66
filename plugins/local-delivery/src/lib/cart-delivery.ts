import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toCents } from "@pignon/kit"
import type { Decision } from "../domain/decide"
import { deliveryFee } from "../domain/fee"
import type { Told } from "../domain/place"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../modules/local-delivery"
import { decideAddress } from "./decide-address"

type Amount = Parameters<typeof toCents>[0]

/** A cart as delivery needs it. */
export type DeliveredCart = {
  id: string
  completed_at: string | null
  shipping_address: (Told & { metadata?: Record<string, unknown> | null }) | null
  shipping_methods: { data: Record<string, unknown> | null }[]
  items: { variant_id: string | null; quantity: Amount; unit_price: Amount }[]
}

const fields = [
  "id",
  "completed_at",
  "shipping_address.address_1",
  "shipping_address.postal_code",
  "shipping_address.city",
  "shipping_address.metadata",
  "shipping_methods.data",
  "items.variant_id",
  "items.quantity",
  "items.unit_price",
]

/** Reads a cart, or null. */
export async function deliveredCart(container: MedusaContainer, cartId: string): Promise<DeliveredCart | null> {
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

/** The decision for a cart's address; null while it has none. */
export async function decideCart(container: MedusaContainer, cart: DeliveredCart): Promise<Decision | null> {
  const told = toldBy(cart)
  return told ? decideAddress(container, told) : null
}

const sumOf = (items: DeliveredCart["items"]) =>
  items.reduce((sum, item) => sum + Math.round(toCents(item.unit_price) * Number(toCents(item.quantity) / 100)), 0)

/** New books in the basket, in cents. They are known when a plugin tells articles' ISBNs; without it there are none. */
async function newBooksCents(container: MedusaContainer, cart: DeliveredCart): Promise<number> {
  const ids = cart.items.flatMap(({ variant_id }) => variant_id ?? [])
  if (ids.length === 0 || !container.resolve("marketplace", { allowUnregistered: true })) return 0
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "variant", fields: ["id", "article.isbn"], filters: { id: ids } })
  const rows = data as unknown as { id: string; article?: { isbn: string | null } | null }[]
  const books = new Set(rows.filter(({ article }) => article?.isbn).map(({ id }) => id))
  return sumOf(cart.items.filter(({ variant_id }) => variant_id && books.has(variant_id)))
}

/** The fee of a cart's delivery, in cents; null when it is not delivered. */
export async function cartFee(container: MedusaContainer, cart: DeliveredCart, decision: Decision): Promise<number | null> {
  if (!decision.area) return null
  const slotId = cart.shipping_methods[0]?.data?.slot_id
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [slot] = typeof slotId === "string" ? await service.listDeliverySlots({ id: slotId }, { take: 1 }) : []
  return deliveryFee({
    areaFeeCents: decision.area.fee_cents,
    freeFromCents: decision.area.free_from_cents,
    slotFeeCents: slot?.mode === "delivery" ? slot.fee_cents : 0,
    goodsCents: sumOf(cart.items),
    newBooksCents: await newBooksCents(container, cart),
  })
}
