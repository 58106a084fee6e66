import "server-only"
import { ask, Refusal } from "@/lib/medusa/client"
import { cartId, readBasketOf, rememberCart } from "@/lib/medusa/session"
import type { Snapshot } from "./reckon"
import { snapshotOf } from "./snapshot"

async function openCart(): Promise<string> {
  const { regions } = await ask<{ regions: { id: string }[] }>("/store/regions")
  const { cart } = await ask<{ cart: { id: string } }>("/store/carts", {
    body: { region_id: regions[0]?.id },
  })
  await rememberCart(cart.id)
  return cart.id
}

const add = (id: string, variantId: string, quantity: number) =>
  ask(`/store/carts/${id}/line-items`, { body: { variant_id: variantId, quantity } })

const isGone = (error: unknown): boolean =>
  error instanceof Refusal && (error.status === 404 || /completed|deleted/i.test(error.message))

/** Puts an article into the basket; a basket that is gone or bought is replaced by a new one. @throws Refusal */
export async function addToBasket(variantId: string, quantity: number): Promise<void> {
  const known = await cartId()
  try {
    await add(known ?? (await openCart()), variantId, quantity)
  } catch (error) {
    if (!known || !isGone(error)) throw error
    await add(await openCart(), variantId, quantity)
  }
}

/** Sets the quantity of a line; zero takes it out. A line that is gone already is no error then. @throws Refusal */
export async function setLine(lineId: string, quantity: number): Promise<void> {
  const id = await cartId()
  const path = `/store/carts/${id}/line-items/${encodeURIComponent(lineId)}`
  if (quantity > 0) await ask(path, { body: { quantity } })
  else
    await ask(path, { method: "DELETE" }).catch((error: unknown) => {
      if (!isGone(error)) throw error
    })
}

/** Takes all lines of one shop out. @throws Refusal */
export async function takeOut(shop: string): Promise<void> {
  const id = await cartId()
  await ask(`/store/carts/${id}/shops/${encodeURIComponent(shop)}`, { method: "DELETE" }).catch(
    (error: unknown) => {
      if (!isGone(error)) throw error
    },
  )
}

/** The basket as cards and header show it, read now. */
export async function basketNow(): Promise<Snapshot> {
  const at = Date.now()
  return snapshotOf(await readBasketOf(await cartId()), at)
}
