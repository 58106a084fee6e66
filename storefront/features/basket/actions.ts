"use server"

import { refresh } from "next/cache"
import { Refusal } from "@/lib/medusa/client"
import type { Speech } from "@/lib/speech"
import { speechOfRequest } from "@/lib/speech-of-request"
import { addToBasket, setLine } from "./change"

/** What a form is told after it was sent. */
export type Said = { ok: boolean; message: string }

const refusalOf = (error: unknown, speech: Speech): Said => ({
  ok: false,
  message: error instanceof Refusal ? error.in(speech) : speech.t("failure.unreachable"),
})

/** Puts an article into the basket: what « + » does where no script runs. */
export async function addArticle(_before: Said | null, form: FormData): Promise<Said> {
  const speech = await speechOfRequest()
  try {
    await addToBasket(String(form.get("variant_id") ?? ""), Number(form.get("quantity") ?? 1))
    refresh()
    return { ok: true, message: speech.t("basket.added") }
  } catch (error) {
    return refusalOf(error, speech)
  }
}

/** Sets the quantity of a line; zero takes it out. What a stepper does where no script runs. */
export async function setQuantity(_before: Said | null, form: FormData): Promise<Said> {
  const speech = await speechOfRequest()
  const quantity = Number(form.get("quantity") ?? 0)
  try {
    await setLine(String(form.get("line_id") ?? ""), quantity)
    refresh()
    return {
      ok: true,
      message: quantity > 0 ? speech.t("basket.quantity_is", { quantity }) : speech.t("basket.removed"),
    }
  } catch (error) {
    return refusalOf(error, speech)
  }
}
