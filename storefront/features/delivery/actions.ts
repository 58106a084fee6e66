"use server"

import { Refusal } from "@/lib/medusa/client"
import { checkDelivery } from "@/lib/medusa/session"
import type { Speech } from "@/lib/speech"
import { speechOfRequest } from "@/lib/speech-of-request"
import { townWords } from "@/lib/town"
import type { DeliveryCheck } from "@/lib/types"

/** What the address field is told. */
export type Answer = { kind: "ok" | "non" | "inf"; title: string; detail: string }

function inWords({ t, number, euros, locale }: Speech, answer: DeliveryCheck): Answer {
  const distance = answer.distance_km === null ? null : number(answer.distance_km, 1)
  if (answer.deliverable) {
    const title =
      distance === null
        ? t("where.yes")
        : t("where.yes_far", { distance, from: townWords(locale).measured_from })
    return { kind: "ok", title, detail: t("where.fee", { fee: euros(answer.fee_cents ?? 0) }) }
  }
  const [counter] = answer.pickup_points
  if (answer.reason === "too_far")
    return {
      kind: "non",
      title: t("where.too_far", { distance: distance ?? "" }),
      detail: counter ? t("where.counter", { name: counter.name }) : "",
    }
  const detail = answer.communes.length
    ? t("where.commune_needed", { communes: answer.communes.join(", ") })
    : answer.reason === "commune_unknown"
      ? t("where.commune_unknown")
      : (answer.message ?? "")
  return { kind: "inf", title: t("where.more"), detail }
}

/** Says whether a commune or postcode is delivered. */
export async function askWhere(_before: Answer | null, form: FormData): Promise<Answer> {
  const speech = await speechOfRequest()
  const { t } = speech
  const typed = String(form.get("ou") ?? "").trim()
  if (!typed) return { kind: "inf", title: t("where.empty"), detail: t("where.empty_detail") }
  const postcode = /\b\d{5}\b/.exec(typed)?.[0]
  const city =
    typed
      .replace(/\b\d{5}\b/, "")
      .replace(/,/g, " ")
      .trim() || undefined
  try {
    return inWords(
      speech,
      await checkDelivery({ ...(postcode ? { postal_code: postcode } : {}), ...(city ? { city } : {}) }),
    )
  } catch (error) {
    const detail = error instanceof Refusal ? error.in(speech) : t("failure.unreachable")
    return { kind: "non", title: t("where.failed"), detail }
  }
}
