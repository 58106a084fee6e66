import "server-only"
import { cookies, headers } from "next/headers"
import { connection } from "next/server"
import { cache } from "react"
import type { Reach } from "../discovery-types"
import type { Basket, DeliveryCheck, Discover, Progress, SlotOffer } from "../types"
import { bearer } from "./account"
import { ask, Refusal } from "./client"

const CART = "panier"
const THIRTY_DAYS = 30 * 24 * 3600

/** The basket's id, from the visitor's cookie. */
export const cartId = async (): Promise<string | null> => (await cookies()).get(CART)?.value ?? null

/** Remembers the basket; the cookie is Secure whenever the visitor came by https. */
export async function rememberCart(id: string): Promise<void> {
  const secure = (await headers()).get("x-forwarded-proto") === "https"
  ;(await cookies()).set(CART, id, {
    httpOnly: true,
    sameSite: "lax",
    secure,
    path: "/",
    maxAge: THIRTY_DAYS,
  })
}

/** Forgets the basket after it became an order. */
export async function forgetCart(): Promise<void> {
  ;(await cookies()).delete(CART)
}

/** A basket by shop; null when there is none (or it was bought). */
export async function readBasketOf(id: string | null): Promise<Basket | null> {
  if (!id) return null
  // A prefetch may know the cookie; the basket of a page nobody has asked for is not read.
  await connection()
  try {
    const basket = await ask<Basket>(`/store/carts/${id}/basket`)
    return basket.is_completed ? null : basket
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return null
    throw error
  }
}

/** The visitor's basket by shop, read once a request. */
export const readBasket = cache(async (): Promise<Basket | null> => readBasketOf(await cartId()))

/** What goes with the visitor's basket: an offer, so a backend that cannot tell leaves it out. */
export async function readDiscover(id: string): Promise<Discover | null> {
  return ask<Discover>(`/store/carts/${id}/discover?limit=4`).catch(() => null)
}

/** What the checkout has been told so far. */
export type CheckoutCart = {
  id: string
  email: string | null
  total: number
  shipping_total: number
  metadata: Record<string, unknown> | null
  shipping_address: Record<string, string | null> | null
  shipping_methods: { id: string; amount: number; data: { slot_id?: string; mode?: string } | null }[]
}

/** The core cart of the visitor's basket; null when there is none. A silent backend is no empty basket. */
export async function readCart(): Promise<CheckoutCart | null> {
  const id = await cartId()
  if (!id) return null
  const fields = "fields=id,email,total,shipping_total,metadata,*shipping_address,*shipping_methods"
  try {
    return (await ask<{ cart: CheckoutCart }>(`/store/carts/${id}?${fields}`)).cart
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** The windows of the next days for the visitor's basket. */
export async function readSlots(mode: "delivery" | "pickup"): Promise<SlotOffer> {
  const id = await cartId()
  return ask<SlotOffer>(`/store/delivery/slots?mode=${mode}${id ? `&cart_id=${id}` : ""}`)
}

/** What can be brought to a place, and when at the earliest: asked anew each time, since windows fill up. */
export async function readReach(place: string): Promise<Reach | null> {
  try {
    return await ask<Reach>(`/store/delivery/reach?${place}`)
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return null
    throw error
  }
}

/** Whether an address is delivered. */
export const checkDelivery = (told: {
  address_1?: string
  city?: string
  postal_code?: string
}): Promise<DeliveryCheck> => ask<DeliveryCheck>("/store/delivery/check", { body: told })

/** How an order stands; null with a wrong token. */
export async function readProgress(orderId: string, token: string): Promise<Progress | null> {
  try {
    // Whoever holds the order's token may look, and so may the customer whose order it is.
    const proof = token ? `?token=${encodeURIComponent(token)}` : ""
    return await ask<Progress>(`/store/orders/${encodeURIComponent(orderId)}/progress${proof}`, {
      bearer: await bearer(),
    })
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return null
    throw error
  }
}
