"use server"

import { cookies, headers } from "next/headers"
import { Refusal } from "@/lib/medusa/client"
import { readReach } from "@/lib/medusa/session"
import { speechOfRequest } from "@/lib/speech-of-request"
import { placeQuery, PLACE_COOKIE, writePlace, type Place } from "./place"
import { isUnknown } from "./reach-rule"
import { placesOf } from "./typed-place"

/** What the address field is told when nothing could be found out. Null: remembered, the page says what it means. */
export type Trouble = { title: string; detail: string } | null

const ONE_YEAR = 365 * 24 * 3600
const LONGEST = 120

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

/** The first of the places that is known; where none is, what was typed, so that the page can say so. */
async function firstKnown(places: Place[]): Promise<Place | null> {
  for (const place of places) {
    const reach = await readReach(placeQuery(place))
    if (!reach) return null
    if (!isUnknown(reach)) return place
  }
  return places[0] ?? null
}

/** Remembers where to deliver; what the place means, or what is still missing, the page says from then on. */
export async function settlePlace(_before: Trouble, form: FormData): Promise<Trouble> {
  const speech = await speechOfRequest()
  const { t } = speech
  const typed = String(form.get("ou") ?? "")
  const places = placesOf(typed.trim().slice(0, LONGEST))
  if (places.length === 0) return { title: t("where.empty"), detail: t("where.empty_detail") }
  try {
    const place = await firstKnown(places)
    if (!place) return { title: t("where.failed"), detail: t("failure.unreachable") }
    await remember(place)
    return null
  } catch (error) {
    const detail = error instanceof Refusal ? error.in(speech) : t("failure.unreachable")
    return { title: t("where.failed"), detail }
  }
}

/** Forgets the place. */
export async function forgetPlace(): Promise<void> {
  ;(await cookies()).delete(PLACE_COOKIE)
}
