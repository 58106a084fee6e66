"use server"

import { redirect } from "next/navigation"
import { ask, Refusal } from "@/lib/medusa/client"
import { cartId, forgetCart } from "@/lib/medusa/session"

/** What the checkout is told after a try; the values come back so that nothing typed is lost. */
export type Tried = { message: string; values: Record<string, string> } | null

const fields = [
  "email",
  "first_name",
  "last_name",
  "phone",
  "address_1",
  "postal_code",
  "city",
  "mode",
  "slot_id",
  "substitution",
  "door_note",
] as const
const required = {
  email: "votre e-mail",
  first_name: "votre prénom",
  last_name: "votre nom",
  phone: "un téléphone",
} as const
const requiredForDelivery = {
  address_1: "votre adresse",
  postal_code: "le code postal",
  city: "la commune",
} as const

const read = (form: FormData): Record<string, string> =>
  Object.fromEntries(fields.map((name) => [name, String(form.get(name) ?? "").trim()]))

function missing(values: Record<string, string>): string | null {
  const needed = values.mode === "pickup" ? required : { ...required, ...requiredForDelivery }
  const names = Object.entries(needed).flatMap(([name, said]) => (values[name] ? [] : [said]))
  if (names.length) return `Il manque ${names.join(", ")}.`
  if (!values.slot_id) return "Choisissez un créneau."
  if (values.mode !== "pickup" && !/^\d{5}$/.test(values.postal_code ?? ""))
    return "Il manque un chiffre au code postal : 87000 ?"
  return null
}

type Option = { id: string; data: { id?: string } | null }

async function save(id: string, values: Record<string, string>) {
  const {
    email,
    first_name,
    last_name,
    phone,
    address_1,
    postal_code,
    city,
    mode,
    slot_id,
    substitution,
    door_note,
  } = values
  const isPickup = mode === "pickup"
  const address = isPickup ? {} : { address_1, postal_code, city }
  await ask(`/store/carts/${id}`, {
    body: {
      email,
      shipping_address: { first_name, last_name, phone, country_code: "fr", ...address },
      metadata: { substitution, door_note },
    },
  })
  const { shipping_options } = await ask<{ shipping_options: Option[] }>(
    `/store/shipping-options?cart_id=${id}&fields=id,data`,
  )
  const option = shipping_options.find(({ data }) => data?.id === (isPickup ? "pickup" : "delivery"))
  if (!option)
    throw new Refusal(
      400,
      "delivery.too_far",
      "Cette adresse est hors de la zone de livraison. Choisissez le retrait au comptoir.",
    )
  await ask(`/store/carts/${id}/shipping-methods`, { body: { option_id: option.id, data: { slot_id } } })
}

const messageOf = (error: unknown) =>
  error instanceof Refusal
    ? error.message
    : "La boutique ne répond pas. Votre panier est intact : réessayez dans un instant."

/** Keeps who, where, when and what if; leads to the recap. */
export async function saveDelivery(_before: Tried, form: FormData): Promise<Tried> {
  const id = await cartId()
  if (!id) redirect("/panier")
  const values = read(form)
  const lack = missing(values)
  if (lack) return { message: lack, values }
  try {
    await save(id, values)
  } catch (error) {
    return { message: messageOf(error), values }
  }
  redirect("/commande/recapitulatif")
}

type Completed = { type: "order"; order: { id: string } } | { type: "cart"; error?: { message: string } }

async function complete(id: string): Promise<string> {
  const { payment_collection } = await ask<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { body: { cart_id: id } },
  )
  await ask(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    body: { provider_id: "pp_system_default" },
  })
  const done = await ask<Completed>(`/store/carts/${id}/complete`, { method: "POST", body: {} })
  if (done.type !== "order")
    throw new Refusal(400, "order.not_placed", done.error?.message ?? "La commande n’a pas pu être passée.")
  const { order_id, token } = await ask<{ order_id: string; token: string }>(`/store/carts/${id}/order`)
  return `/commande/${order_id}/merci?token=${encodeURIComponent(token)}`
}

/** Places the order. Sent twice, it is still one order: the basket can only be completed once. */
export async function placeOrder(_before: Tried, form: FormData): Promise<Tried> {
  const id = await cartId()
  if (!id) redirect("/panier")
  if (form.get("needs_age") === "1" && form.get("is_adult") !== "1") {
    return { message: "Votre panier contient de l’alcool : confirmez que vous avez 18 ans.", values: {} }
  }
  let address: string
  try {
    address = await complete(id)
  } catch (error) {
    return { message: messageOf(error), values: {} }
  }
  await forgetCart()
  redirect(address)
}
