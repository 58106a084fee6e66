"use server"

import { euros } from "@/lib/format"
import { Refusal } from "@/lib/medusa/client"
import { town } from "@/lib/town"
import { checkDelivery } from "@/lib/medusa/session"

/** What the address field is told. */
export type Answer = { kind: "ok" | "non" | "inf"; title: string; detail: string }

/** Says whether a commune or postcode is delivered. */
export async function askWhere(_before: Answer | null, form: FormData): Promise<Answer> {
  const typed = String(form.get("ou") ?? "").trim()
  if (!typed) return { kind: "inf", title: "Il manque la commune.", detail: "Exemple : Panazol, ou 87350." }
  const postcode = /\b\d{5}\b/.exec(typed)?.[0]
  const city =
    typed
      .replace(/\b\d{5}\b/, "")
      .replace(/,/g, " ")
      .trim() || undefined
  try {
    const answer = await checkDelivery({
      ...(postcode ? { postal_code: postcode } : {}),
      ...(city ? { city } : {}),
    })
    if (answer.deliverable) {
      const far =
        answer.distance_km === null
          ? ""
          : ` : ${String(answer.distance_km).replace(".", ",")} km ${town.measured_from}`
      return {
        kind: "ok",
        title: `C’est chez nous${far}.`,
        detail: `Livraison ${euros(answer.fee_cents ?? 0)}.`,
      }
    }
    const communes = answer.communes.length ? ` ${answer.communes.join(", ")}.` : ""
    const counter = answer.pickup_points[0] ? ` Au comptoir : ${answer.pickup_points[0].name}.` : ""
    const title =
      answer.reason === "too_far"
        ? `Trop loin pour nous : ${String(answer.distance_km).replace(".", ",")} km.`
        : "Il nous faut un peu plus."
    return {
      kind: answer.reason === "too_far" ? "non" : "inf",
      title,
      detail: `${answer.message ?? ""}${communes}${answer.reason === "too_far" ? counter : ""}`,
    }
  } catch (error) {
    const detail =
      error instanceof Refusal ? error.message : "La boutique ne répond pas. Réessayez dans un instant."
    return { kind: "non", title: "Nous n’avons pas pu regarder.", detail }
  }
}
