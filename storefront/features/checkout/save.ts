import "server-only"
import { bearer } from "@/lib/medusa/account"
import { ask, Refusal } from "@/lib/medusa/client"
import type { Speech } from "@/lib/speech"
import { checkDelivery } from "@/lib/medusa/session"
import { hasAddress, isEmail, isPickup, placeOf, slotOf, wishesOf, type Place, type Typed } from "./typed"

/** What was refused, by the place where it is told. */
export type Refused = Record<Place, string>

type Option = { id: string; data: { id?: string } | null }

/** The address stays with the basket while somebody looks at the counter: he may choose his door again. */
async function saveWho(id: string, typed: Typed, { hasDoor = true } = {}) {
  const { email, first_name, last_name, phone, address_1, postal_code, city } = typed
  const address = hasDoor ? { address_1, postal_code, city } : {}
  await ask(`/store/carts/${id}`, {
    body: {
      ...(isEmail(email) ? { email } : {}),
      shipping_address: { first_name, last_name, phone, country_code: "fr", ...address },
      // A window says it too, but there is none for the door before the address is known.
      metadata: { mode: isPickup(typed) ? "pickup" : "delivery" },
    },
    bearer: await bearer(),
  })
}

/** No delivery for this basket: says what is wrong with the address, and nothing when it is another thing's fault. */
async function sayWhyNot({ address_1, postal_code, city }: Typed) {
  const { deliverable, reason } = await checkDelivery({ address_1, postal_code, city })
  if (!deliverable) throw new Refusal(400, `delivery.${reason ?? "too_far"}`, "")
}

/** Takes the window: it is held for this basket from now on. */
async function saveSlot(id: string, typed: Typed) {
  const slot_id = slotOf(typed)
  if (!slot_id || !(isPickup(typed) || hasAddress(typed))) return
  const { shipping_options } = await ask<{ shipping_options: Option[] }>(
    `/store/shipping-options?cart_id=${id}&fields=id,data`,
  )
  const wanted = isPickup(typed) ? "pickup" : "delivery"
  const option = shipping_options.find(({ data }) => data?.id === wanted)
  if (!option) return sayWhyNot(typed)
  await ask(`/store/carts/${id}/shipping-methods`, { body: { option_id: option.id, data: { slot_id } } })
}

/** The three parts that the basket keeps. */
export type Part = "who" | "wishes" | "slot"

const EVERYTHING: Part[] = ["who", "wishes", "slot"]

/**
 * Keeps what was said so far with the basket, each part for itself: what is refused takes nothing else along, and a
 * reload finds it all again. @returns what was refused, where.
 */
export async function keep(
  id: string,
  typed: Typed,
  speech: Speech,
  parts: readonly Part[] = EVERYTHING,
): Promise<Refused> {
  const refused: Refused = {}
  const steps: Record<Part, () => Promise<unknown>> = {
    who: () => saveWho(id, typed),
    wishes: () => ask(`/store/carts/${id}/wishes`, { body: { ...wishesOf(typed), locale: speech.locale } }),
    slot: () => saveSlot(id, typed),
  }
  // One after the other: a basket cannot be changed twice at once.
  for (const part of EVERYTHING.filter((one) => parts.includes(one))) {
    try {
      await steps[part]()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused[placeOf(error.code)] ??= error.in(speech)
    }
  }
  return refused
}

type Completed = { type: "order"; order: { id: string } } | { type: "cart"; error?: { message: string } }

/** Places the order. @returns the address of its thank-you page. @throws Refusal */
export async function complete(id: string, typed: Typed): Promise<string> {
  // Whoever collects leaves no address with his order.
  if (isPickup(typed) && (typed.address_1 || typed.city)) await saveWho(id, typed, { hasDoor: false })
  const { payment_collection } = await ask<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { body: { cart_id: id } },
  )
  await ask(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    body: { provider_id: "pp_system_default" },
  })
  const done = await ask<Completed>(`/store/carts/${id}/complete`, { method: "POST", body: {} })
  if (done.type !== "order")
    throw new Refusal(400, "core.payment_authorization_error", done.error?.message ?? "")
  const { order_id, token } = await ask<{ order_id: string; token: string }>(`/store/carts/${id}/order`)
  return `/commande/${order_id}/merci?token=${encodeURIComponent(token)}`
}
