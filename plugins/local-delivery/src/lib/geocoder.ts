import { z } from "@medusajs/framework/zod"
import type { Told } from "../domain/place"

/** Below this score the address search guesses. */
const LEAST_SCORE = 0.6
const TIMEOUT_MS = 1500

const Answer = z.object({
  features: z.array(
    z.object({
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
      properties: z.object({ score: z.number(), type: z.string() }),
    }),
  ),
})

/**
 * Asks the configured address search (GEOCODER_URL, the national address base's interface) where a house is.
 * Answers null when none is configured, it is slow, or it is not sure; the commune decides then.
 */
export async function geocode(told: Told): Promise<{ latitude: number; longitude: number } | null> {
  const base = process.env.GEOCODER_URL
  if (!base || !told.address_1?.trim() || !told.city?.trim()) return null
  const url = new URL("search", base.endsWith("/") ? base : `${base}/`)
  url.searchParams.set("q", `${told.address_1} ${told.postal_code ?? ""} ${told.city}`)
  url.searchParams.set("limit", "1")
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    const [first] = Answer.parse(await answer.json()).features
    if (!first || first.properties.score < LEAST_SCORE || first.properties.type !== "housenumber") return null
    const [longitude, latitude] = first.geometry.coordinates
    return { latitude, longitude }
  } catch {
    return null // Out of reach or unreadable: the commune is precise enough to go on.
  }
}
