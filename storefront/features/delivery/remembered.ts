import "server-only"
import { cookies } from "next/headers"
import { cache } from "react"
import { placeQuery, PLACE_COOKIE, readPlace, type Place } from "./place"
import { readReach } from "@/lib/medusa/session"
import type { Reach } from "@/lib/discovery-types"

/** Where the visitor wants things brought, if they have said so. */
export const rememberedPlace = cache(async (): Promise<Place | null> =>
  readPlace((await cookies()).get(PLACE_COOKIE)?.value),
)

const SILENT = "silent"

const askedReach = cache(async (place: Place) =>
  readReach(placeQuery(place)).catch(() => SILENT as typeof SILENT),
)

/** What can be brought there; null without a place, or when nobody can tell. */
export const rememberedReach = cache(async (): Promise<{ place: Place; reach: Reach } | null> => {
  const place = await rememberedPlace()
  const reach = place && (await askedReach(place))
  return place && reach && reach !== SILENT ? { place, reach } : null
})

/** The remembered place when the backend could not be asked about it; null otherwise. */
export async function unansweredPlace(): Promise<Place | null> {
  const place = await rememberedPlace()
  return place && (await askedReach(place)) === SILENT ? place : null
}
