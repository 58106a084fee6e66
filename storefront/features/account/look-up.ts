"use server"

import { redirect } from "next/navigation"
import { ask, Refusal } from "@/lib/medusa/client"
import { speechOfRequest } from "@/lib/speech-of-request"

/** Where the look-up of an order stands. */
export type LookUp = { step: "ask" | "code"; message: string | null; values: Record<string, string> } | null

/** First asks for a code by e-mail, then, with the code, leads to the order. Both steps work without scripts. */
export async function lookUp(_before: LookUp, form: FormData): Promise<LookUp> {
  const speech = await speechOfRequest()
  const { t } = speech
  const values = Object.fromEntries(
    ["display_id", "email", "code"].map((name) => [name, String(form.get(name) ?? "").trim()]),
  ) as Record<"display_id" | "email" | "code", string>
  const display_id = Number(values.display_id.replace(/\D/g, ""))
  if (!display_id || !/^[^\s@]+@[^\s@]+$/.test(values.email))
    return { step: "ask", message: t("account.look_up_incomplete"), values }
  const who = { display_id, email: values.email.toLowerCase() }
  let found: { order_id: string; token: string }
  try {
    if (!values.code) {
      await ask("/store/orders/lookup", { body: who })
      return { step: "code", message: null, values }
    }
    found = await ask("/store/orders/lookup/verify", {
      body: { ...who, code: values.code.replace(/\D/g, "") },
    })
  } catch (error) {
    const message = error instanceof Refusal ? error.in(speech) : t("failure.unreachable")
    return { step: values.code ? "code" : "ask", message, values }
  }
  redirect(speech.href(`/commande/${found.order_id}/suivi?token=${encodeURIComponent(found.token)}`))
}
