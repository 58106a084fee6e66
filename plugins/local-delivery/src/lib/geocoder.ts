import { z } from "@medusajs/framework/zod"
import type { Told } from "../domain/place"

/** Below this score the address search guesses. */
const LEAST_SCORE = 0.6
const TIMEOUT_MS = 1500
/** A found house stays where it is; a search out of reach is asked again after a while. */
const KEPT_MS = { found: 3_600_000, missed: 60_000 }
const MOST_KEPT = 500

const Answer = z.object({
  features: z.array(
    z.object({
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
      properties: z.object({ score: z.number(), type: z.string() }),
    }),
  ),
})

type Pin = { latitude: number; longitude: number } | null
const kept = new Map<string, { pin: Pin; until: number }>()

function keep(question: string, pin: Pin): Pin {
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(question, { pin, until: Date.now() + (pin ? KEPT_MS.found : KEPT_MS.missed) })
  return pin
}

async function ask(base: string, question: string): Promise<Pin> {
  const url = new URL("search", base.endsWith("/") ? base : `${base}/`)
  url.searchParams.set("q", question)
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

/**
 * Asks the configured address search (GEOCODER_URL, the national address base's interface) where a house is.
 * Answers null when none is configured, it is slow, or it is not sure; the commune decides then. A cart asks several
 * times in a row, so answers are kept for a while.
 */
export async function geocode(told: Told): Promise<Pin> {
  const base = process.env.GEOCODER_URL
  if (!base || !told.address_1?.trim() || !told.city?.trim()) return null
  const question = `${told.address_1} ${told.postal_code ?? ""} ${told.city}`
  const known = kept.get(question)
  return known && known.until > Date.now() ? known.pin : keep(question, await ask(base, question))
}
