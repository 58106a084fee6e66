"use server"

import { refresh } from "next/cache"
import { Refusal } from "@/lib/medusa/client"
import { speechOfRequest } from "@/lib/speech-of-request"
import { addToBasket, setLine } from "./change"
import { quantityProblem } from "./quantity"

/** Why a form could not do what it should; null when it did: the page drawn anew says the rest. */
export type Refused = { message: string } | null

async function tried(quantity: number, change: () => Promise<void>): Promise<Refused> {
  const speech = await speechOfRequest()
  const problem = quantityProblem(quantity)
  if (problem) return { message: speech.said("refusals", problem) }
  try {
    await change()
  } catch (error) {
    return { message: error instanceof Refusal ? error.in(speech) : speech.t("failure.unreachable") }
  }
  refresh()
  return null
}

/** Puts an article into the basket: what « + » does where no script runs. */
export async function addArticle(_before: Refused, form: FormData): Promise<Refused> {
  const quantity = Number(form.get("quantity") ?? 1)
  return tried(quantity, () => addToBasket(String(form.get("variant_id") ?? ""), quantity))
}

/** Sets the quantity of a line; zero takes it out. What a stepper does where no script runs. */
export async function setQuantity(_before: Refused, form: FormData): Promise<Refused> {
  const quantity = Number(form.get("quantity") ?? 0)
  return tried(quantity, () => setLine(String(form.get("line_id") ?? ""), quantity))
}
