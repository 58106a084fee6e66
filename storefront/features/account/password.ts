"use server"

import { redirect } from "next/navigation"
import { bearer } from "@/lib/medusa/account"
import { ask, Refusal } from "@/lib/medusa/client"
import { speechOfRequest } from "@/lib/speech-of-request"
import type { AccountSaid } from "./actions"

const SHORTEST_PASSWORD = 10

/** Asks for a link to a new password; the answer is the same whether there is such an account or not. */
export async function askForLink(_before: AccountSaid, form: FormData): Promise<AccountSaid> {
  const { t } = await speechOfRequest()
  const email = String(form.get("email") ?? "")
    .trim()
    .toLowerCase()
  try {
    await ask("/auth/customer/emailpass/reset-password", { body: { identifier: email } })
  } catch (error) {
    if (!(error instanceof Refusal))
      return { ok: false, message: t("failure.unreachable"), values: { email } }
  }
  return { ok: true, message: t("account.link_sent") }
}

/** Sets a new password with the token of the link. */
export async function setPassword(_before: AccountSaid, form: FormData): Promise<AccountSaid> {
  const { t, href } = await speechOfRequest()
  const password = String(form.get("password") ?? "")
  if (password.length < SHORTEST_PASSWORD)
    return { ok: false, message: t("account.password_short", { count: SHORTEST_PASSWORD }) }
  try {
    await ask("/auth/customer/emailpass/update", {
      body: { password },
      bearer: String(form.get("token") ?? ""),
    })
  } catch (error) {
    return {
      ok: false,
      message: error instanceof Refusal ? t("account.link_old") : t("failure.unreachable"),
    }
  }
  redirect(href("/compte/connexion"))
}

/** Attaches guest orders of the account's address: first a code goes there, then it is confirmed. */
export async function claimOrders(_before: AccountSaid, form: FormData): Promise<AccountSaid> {
  const speech = await speechOfRequest()
  const { t } = speech
  const code = String(form.get("code") ?? "").replace(/\D/g, "")
  const path = "/store/customers/me/orders/claim"
  try {
    if (!code) {
      await ask(path, { method: "POST", body: {}, bearer: await bearer() })
      return { ok: true, message: t("account.claim_sent") }
    }
    const { attached } = await ask<{ attached: number }>(`${path}/verify`, {
      body: { code },
      bearer: await bearer(),
    })
    return { ok: true, message: t("account.claimed", { count: attached }) }
  } catch (error) {
    return { ok: false, message: error instanceof Refusal ? error.in(speech) : t("failure.unreachable") }
  }
}
