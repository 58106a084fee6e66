"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { bearer, forgetSession, rememberSession } from "@/lib/medusa/account"
import { ask, Refusal } from "@/lib/medusa/client"
import { cartId, rememberCart } from "@/lib/medusa/session"
import type { Speech } from "@/lib/speech"
import { speechOfRequest } from "@/lib/speech-of-request"

/** What a form of the account is told; what was typed comes back, passwords excepted. */
export type AccountSaid = { ok: boolean; message: string; values?: Record<string, string> } | null

const field = (form: FormData, name: string) => String(form.get(name) ?? "").trim()
const failure = (speech: Speech, error: unknown): string =>
  error instanceof Refusal ? error.in(speech) : speech.t("failure.unreachable")

const login = async (email: string, password: string) =>
  (await ask<{ token: string }>("/auth/customer/emailpass", { body: { email, password } })).token

/** What is in the basket goes along into the account. */
async function takeBasketAlong(token: string) {
  const id = await cartId()
  if (id)
    await ask(`/store/carts/${id}/customer`, { method: "POST", body: {}, bearer: token }).catch(() => null)
}

/** Logs a customer in. */
export async function signIn(_before: AccountSaid, form: FormData): Promise<AccountSaid> {
  const speech = await speechOfRequest()
  const email = field(form, "email").toLowerCase()
  const values = { email }
  try {
    const token = await login(email, String(form.get("password") ?? ""))
    await rememberSession(token)
    await takeBasketAlong(token)
  } catch (error) {
    const isWrong = error instanceof Refusal && [400, 401].includes(error.status)
    return { ok: false, message: isWrong ? speech.t("account.wrong_login") : failure(speech, error), values }
  }
  redirect(speech.href("/compte"))
}

const SHORTEST_PASSWORD = 10

/** Opens an account. */
export async function register(_before: AccountSaid, form: FormData): Promise<AccountSaid> {
  const speech = await speechOfRequest()
  const values = {
    email: field(form, "email").toLowerCase(),
    first_name: field(form, "first_name"),
    last_name: field(form, "last_name"),
  }
  const password = String(form.get("password") ?? "")
  if (!values.first_name || !values.last_name)
    return { ok: false, message: speech.t("account.name_missing"), values }
  if (password.length < SHORTEST_PASSWORD)
    return { ok: false, message: speech.t("account.password_short", { count: SHORTEST_PASSWORD }), values }
  try {
    const { token } = await ask<{ token: string }>("/auth/customer/emailpass/register", {
      body: { email: values.email, password },
    })
    await ask("/store/customers", { body: values, bearer: token })
    const session = await login(values.email, password)
    await rememberSession(session)
    await takeBasketAlong(session)
  } catch (error) {
    const isKnown = error instanceof Refusal && [401, 409, 422].includes(error.status)
    return { ok: false, message: isKnown ? speech.t("account.email_known") : failure(speech, error), values }
  }
  redirect(speech.href("/compte"))
}

/** Logs out. */
export async function signOut(): Promise<void> {
  const speech = await speechOfRequest()
  await forgetSession()
  redirect(speech.href("/"))
}

/** Adds an address to the book, or changes one. */
export async function saveAddress(_before: AccountSaid, form: FormData): Promise<AccountSaid> {
  const speech = await speechOfRequest()
  const names = ["first_name", "last_name", "address_1", "postal_code", "city", "phone"] as const
  const values = Object.fromEntries(names.map((name) => [name, field(form, name)])) as Record<
    (typeof names)[number],
    string
  >
  if (names.some((name) => name !== "phone" && !values[name]))
    return { ok: false, message: speech.t("account.address_incomplete"), values }
  if (!/^\d{5}$/.test(values.postal_code))
    return { ok: false, message: speech.t("checkout.postal_code_short"), values }
  try {
    await ask("/store/customers/me/addresses", {
      body: { ...values, country_code: "fr", is_default_shipping: form.get("is_default") === "1" },
      bearer: await bearer(),
    })
  } catch (error) {
    return { ok: false, message: failure(speech, error), values }
  }
  refresh()
  return { ok: true, message: speech.t("account.address_saved") }
}

/** Takes an address out of the book. One that is gone already, from another window, is no trouble. */
export async function removeAddress(_before: AccountSaid, form: FormData): Promise<AccountSaid> {
  const path = `/store/customers/me/addresses/${encodeURIComponent(field(form, "id"))}`
  try {
    await ask(path, { method: "DELETE", bearer: await bearer() })
  } catch (error) {
    const isGone = error instanceof Refusal && error.status === 404
    if (!isGone) return { ok: false, message: failure(await speechOfRequest(), error) }
  }
  refresh()
  return null
}

type Filled = { cart_id: string; added: { title: string }[]; missing: { title: string; reason: string }[] }

/** Puts a whole list, or an order of before, into the basket, and names what is missing. */
export async function fillBasket(_before: AccountSaid, form: FormData): Promise<AccountSaid> {
  const speech = await speechOfRequest()
  const [list, order, token] = ["list", "order", "token"].map((name) => field(form, name))
  const known = await cartId()
  const body = { ...(known ? { cart_id: known } : {}), ...(token ? { token } : {}) }
  const path = list
    ? `/store/customers/me/lists/${encodeURIComponent(list)}/to-cart`
    : `/store/orders/${encodeURIComponent(order ?? "")}/reorder`
  try {
    const filled = await ask<Filled>(path, { body, bearer: await bearer() })
    await rememberCart(filled.cart_id)
    refresh()
    const missing = filled.missing.map(
      ({ title, reason }) => `${title} (${speech.said("missing_because", reason)})`,
    )
    return {
      ok: filled.added.length > 0,
      message: [
        speech.t("account.filled", { count: filled.added.length }),
        missing.length ? speech.t("account.filled_missing", { list: missing.join(", ") }) : "",
      ]
        .filter(Boolean)
        .join(" "),
    }
  } catch (error) {
    return { ok: false, message: failure(speech, error) }
  }
}

/** Erases the account. What the law makes keep stays without a name. */
export async function eraseAccount(_before: AccountSaid, form: FormData): Promise<AccountSaid> {
  const speech = await speechOfRequest()
  try {
    await ask("/store/customers/me/erase", {
      body: { password: String(form.get("password") ?? "") },
      bearer: await bearer(),
    })
  } catch (error) {
    return { ok: false, message: failure(speech, error) }
  }
  await forgetSession()
  redirect(speech.href("/"))
}
