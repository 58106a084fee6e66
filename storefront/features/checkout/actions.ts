"use server"

import { redirect } from "next/navigation"
import { ask, Refusal } from "@/lib/medusa/client"
import { cartId, forgetCart } from "@/lib/medusa/session"
import type { Speech } from "@/lib/speech"
import { speechOfRequest } from "@/lib/speech-of-request"

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
const required = ["email", "first_name", "last_name", "phone"] as const
const requiredForDelivery = ["address_1", "postal_code", "city"] as const

const read = (form: FormData): Record<string, string> =>
  Object.fromEntries(fields.map((name) => [name, String(form.get(name) ?? "").trim()]))

function missing({ t, locale }: Speech, values: Record<string, string>): string | null {
  const isPickup = values.mode === "pickup"
  const needed = isPickup ? required : [...required, ...requiredForDelivery]
  const names = needed.flatMap((name) => (values[name] ? [] : [t(`checkout.${name}`)]))
  if (names.length)
    return t("checkout.lacks", {
      list: names.map((name) => (locale === "de" ? name : name.toLowerCase())).join(", "),
    })
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values.email ?? "")) return t("checkout.email_wrong")
  if (!values.slot_id) return t("refusals.slot.missing")
  if (!isPickup && !/^\d{5}$/.test(values.postal_code ?? "")) return t("checkout.postal_code_short")
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
  if (!option) throw new Refusal(400, "delivery.too_far", "")
  await ask(`/store/carts/${id}/shipping-methods`, { body: { option_id: option.id, data: { slot_id } } })
}

const messageOf = (speech: Speech, error: unknown) =>
  error instanceof Refusal ? error.in(speech) : speech.t("failure.unreachable")

/** Keeps who, where, when and what if; leads to the recap. */
export async function saveDelivery(_before: Tried, form: FormData): Promise<Tried> {
  const speech = await speechOfRequest()
  const id = await cartId()
  if (!id) redirect(speech.href("/panier"))
  const values = read(form)
  const lack = missing(speech, values)
  if (lack) return { message: lack, values }
  try {
    await save(id, values)
  } catch (error) {
    return { message: messageOf(speech, error), values }
  }
  redirect(speech.href("/commande/recapitulatif"))
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
  if (done.type !== "order") throw new Refusal(400, "order.not_placed", done.error?.message ?? "")
  const { order_id, token } = await ask<{ order_id: string; token: string }>(`/store/carts/${id}/order`)
  return `/commande/${order_id}/merci?token=${encodeURIComponent(token)}`
}

/** Places the order. Sent twice, it is still one order: the basket can only be completed once. */
export async function placeOrder(_before: Tried, form: FormData): Promise<Tried> {
  const speech = await speechOfRequest()
  const id = await cartId()
  if (!id) redirect(speech.href("/panier"))
  if (form.get("needs_age") === "1" && form.get("is_adult") !== "1") {
    return { message: speech.t("checkout.age_missing"), values: {} }
  }
  let address: string
  try {
    address = await complete(id)
  } catch (error) {
    return { message: messageOf(speech, error), values: {} }
  }
  await forgetCart()
  redirect(speech.href(address))
}
