"use server"

import { cookies, headers } from "next/headers"
import { Refusal } from "@/lib/medusa/client"
import { readReach } from "@/lib/medusa/public"
import { speechOfRequest } from "@/lib/speech-of-request"
import { placeOf, placeQuery, PLACE_COOKIE, writePlace, type Place } from "./place"

/** What the address field is told when the place is not clear yet. Null: known, and remembered. */
export type Trouble = { title: string; detail: string; communes: string[]; postcode: string | null } | null

const ONE_YEAR = 365 * 24 * 3600

async function remember(place: Place): Promise<void> {
  const secure = (await headers()).get("x-forwarded-proto") === "https"
  // Scripts may read it: it says nothing but the place, and they ask for its windows only when there is one.
  ;(await cookies()).set(PLACE_COOKIE, writePlace(place), {
    sameSite: "lax",
    secure,
    path: "/",
    maxAge: ONE_YEAR,
  })
}

/** Remembers where to deliver, or asks what is missing. */
export async function settlePlace(_before: Trouble, form: FormData): Promise<Trouble> {
  const { t, locale } = await speechOfRequest()
  const place = placeOf(
    String(form.get("ou") ?? "")
      .trim()
      .slice(0, 120),
  )
  const plain = { communes: [], postcode: null }
  if (!place) return { title: t("where.empty"), detail: t("where.empty_detail"), ...plain }
  try {
    const reach = await readReach(placeQuery(place))
    if (!reach) return { title: t("where.failed"), detail: t("failure.unreachable"), ...plain }
    if (reach.reach !== "unsure") {
      await remember(place)
      return null
    }
    return reach.communes.length
      ? {
          title: t("where.more"),
          detail: t("where.which"),
          communes: reach.communes,
          postcode: place.postal_code ?? null,
        }
      : {
          title: t("where.more"),
          detail: locale === "fr" && reach.message ? reach.message : t("where.commune_unknown"),
          ...plain,
        }
  } catch (error) {
    const speech = await speechOfRequest()
    const detail = error instanceof Refusal ? error.in(speech) : t("failure.unreachable")
    return { title: t("where.failed"), detail, ...plain }
  }
}

/** Forgets the place. */
export async function forgetPlace(): Promise<void> {
  ;(await cookies()).delete(PLACE_COOKIE)
}
