/** Where somebody wants things brought, as far as they have said it. */
export type Place = {
  city?: string
  postal_code?: string
  latitude?: number
  longitude?: number
}

/** The cookie that remembers it: only the place, only here, needed for what was asked for; no consent is due. */
export const PLACE_COOKIE = "lieu"

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() && value.length <= 80 ? value.trim() : undefined

const degrees = (value: unknown, most: number): number | undefined =>
  typeof value === "number" && Math.abs(value) <= most ? value : undefined

/** Reads what a cookie says; null when it says nothing that can be used. */
export function readPlace(cookie: string | undefined): Place | null {
  if (!cookie) return null
  try {
    const said = JSON.parse(cookie) as Record<string, unknown>
    const postcode = text(said.postal_code)
    const place: Place = {
      city: text(said.city),
      postal_code: postcode && /^\d{5}$/.test(postcode) ? postcode : undefined,
      latitude: degrees(said.latitude, 90),
      longitude: degrees(said.longitude, 180),
    }
    const isKnown = place.city ?? place.postal_code ?? (place.latitude !== undefined && place.longitude)
    return isKnown === undefined || isKnown === false ? null : place
  } catch {
    return null
  }
}

/** The cookie's value for a place. */
export const writePlace = (place: Place): string => JSON.stringify(place)

/** The question to the backend. */
export function placeQuery(place: Place): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(place)) if (value !== undefined) query.set(key, String(value))
  query.sort()
  return query.toString()
}

/** What people call it. */
export const placeName = ({ city, postal_code }: Place): string => city ?? postal_code ?? ""
