import "server-only"
import { cookies, headers } from "next/headers"
import { cache } from "react"
import { ask, Refusal } from "./client"
import { SESSION_COOKIE } from "./session-cookie"

const ONE_DAY = 24 * 3600

/** A customer's session at the backend, from his own cookie; null for a guest. */
export const bearer = async (): Promise<string | null> => (await cookies()).get(SESSION_COOKIE)?.value ?? null

/** Remembers that somebody has logged in, for as long as the backend's token lives. */
export async function rememberSession(token: string): Promise<void> {
  const secure = (await headers()).get("x-forwarded-proto") === "https"
  ;(await cookies()).set(SESSION_COOKIE, token, {
    httpOnly: true,
    sameSite: "lax",
    secure,
    path: "/",
    maxAge: ONE_DAY,
  })
}

/** Logs out. */
export async function forgetSession(): Promise<void> {
  ;(await cookies()).delete(SESSION_COOKIE)
}

/** An address of the customer's book. */
export type Address = {
  id: string
  first_name: string | null
  last_name: string | null
  address_1: string | null
  postal_code: string | null
  city: string | null
  phone: string | null
  is_default_shipping: boolean
}

/** A customer as his account shows him. */
export type Customer = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  phone: string | null
  addresses: Address[]
}

const orNull = async <T>(asked: Promise<T>): Promise<T | null> => {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Refusal && [401, 403, 404].includes(error.status)) return null
    throw error
  }
}

/** Who is logged in, read once a request; null for a guest and when the session has run out. */
export const readCustomer = cache(async (): Promise<Customer | null> => {
  const token = await bearer()
  if (!token) return null
  const found = await orNull(
    ask<{ customer: Customer }>("/store/customers/me?fields=*addresses", { bearer: token }),
  )
  return found?.customer ?? null
})

/** An order in the list of orders. */
export type OrderRow = { id: string; display_id: number; created_at: string; total: number; status: string }

/** The customer's orders, the newest first. */
export async function readOrders(limit = 50): Promise<OrderRow[]> {
  const path = `/store/orders?limit=${limit}&order=-created_at&fields=id,display_id,created_at,total,status`
  return (await ask<{ orders: OrderRow[] }>(path, { bearer: await bearer() })).orders
}

/** An article of a list. */
export type ListItem = {
  id: string
  variant_id: string
  quantity: number
  title: string
  shop: { handle: string; name: string }
  product_handle: string | null
  price_cents: number
  in_stock: boolean
  reason: string | null
}

/** A list of the customer; the first is the usual one, made of what was bought more than once. */
export type ShoppingList = { id: string; name: string; is_usual: boolean; items: ListItem[] }

/** The customer's lists. */
export const readLists = async (): Promise<ShoppingList[]> =>
  (await ask<{ lists: ShoppingList[] }>("/store/customers/me/lists", { bearer: await bearer() })).lists
