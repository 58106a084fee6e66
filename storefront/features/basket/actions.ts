"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { ask, Refusal } from "@/lib/medusa/client"
import { cartId, rememberCart } from "@/lib/medusa/session"
import type { Speech } from "@/lib/speech"
import { speechOfRequest } from "@/lib/speech-of-request"

/** What a form is told after it was sent. */
export type Said = { ok: boolean; message: string }

const refusalOf = (error: unknown, speech: Speech): Said => ({
  ok: false,
  message: error instanceof Refusal ? error.in(speech) : speech.t("failure.unreachable"),
})

async function openCart(): Promise<string> {
  const { regions } = await ask<{ regions: { id: string }[] }>("/store/regions")
  const { cart } = await ask<{ cart: { id: string } }>("/store/carts", {
    body: { region_id: regions[0]?.id },
  })
  await rememberCart(cart.id)
  return cart.id
}

async function addTo(id: string, variantId: string, quantity: number) {
  await ask(`/store/carts/${id}/line-items`, { body: { variant_id: variantId, quantity } })
}

/** Puts an article into the basket; a basket that is gone or bought is replaced by a new one. */
export async function addArticle(_before: Said | null, form: FormData): Promise<Said> {
  const speech = await speechOfRequest()
  const variantId = String(form.get("variant_id") ?? "")
  const quantity = Number(form.get("quantity") ?? 1)
  try {
    const known = await cartId()
    try {
      await addTo(known ?? (await openCart()), variantId, quantity)
    } catch (error) {
      const isGone =
        error instanceof Refusal &&
        known &&
        (error.status === 404 || /completed|deleted/i.test(error.message))
      if (!isGone) throw error
      await addTo(await openCart(), variantId, quantity)
    }
    refresh()
    return { ok: true, message: speech.t("basket.added") }
  } catch (error) {
    return refusalOf(error, speech)
  }
}

/** Sets the quantity of a line; zero takes it out. */
export async function setQuantity(_before: Said | null, form: FormData): Promise<Said> {
  const speech = await speechOfRequest()
  const id = await cartId()
  const line = encodeURIComponent(String(form.get("line_id") ?? ""))
  const quantity = Number(form.get("quantity") ?? 0)
  if (!id) redirect(speech.href("/panier"))
  try {
    const path = `/store/carts/${id}/line-items/${line}`
    await (quantity > 0 ? ask(path, { body: { quantity } }) : ask(path, { method: "DELETE" }))
    refresh()
    return {
      ok: true,
      message: quantity > 0 ? speech.t("basket.quantity_is", { quantity }) : speech.t("basket.removed"),
    }
  } catch (error) {
    return refusalOf(error, speech)
  }
}
