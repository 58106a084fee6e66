import { distanceKm, type Point } from "./area"

/** What somebody tells of an address. */
export type Told = {
  address_1?: string | null
  postal_code?: string | null
  city?: string | null
  latitude?: number | null
  longitude?: number | null
}

/** A commune as the placing needs it. */
export type KnownCommune = Point & {
  insee: string
  name: string
  name_normalised: string
  postcodes: string[]
}

/** How finely an address was placed. */
export type Precision = "coordinates" | "commune" | "postcode"

/** Where an address lies, or why that cannot be told. */
export type Placed =
  | { ok: true; points: (Point & { insee: string | null; name: string | null })[]; precision: Precision }
  | { ok: false; reason: "commune_unknown"; communes: [] }

/** A pin further than this from the commune named beside it is not believed (default of the plugin's option). */
export const PIN_TOLERANCE_KM = 12

/** Lower case, no accents, « St » spelled out, everything else a space: how communes are compared. */
export const normaliseName = (name: string): string =>
  ` ${name} `
    .toLowerCase()
    .replace(/œ/g, "oe")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/ ste /g, " sainte ")
    .replace(/ st /g, " saint ")
    .replace(/ (cedex|cdx)( \d+)?/g, " ")
    .replace(/ s\/? /g, " sur ")
    .trim()

const asPoint = (commune: KnownCommune) => ({
  latitude: commune.latitude,
  longitude: commune.longitude,
  insee: commune.insee,
  name: commune.name,
})

/** « Le Palais » without its article: people drop it. */
const bareName = (normalised: string) => normalised.replace(/^(le|la|les|l) /, "")

function called(communes: KnownCommune[], city: string): KnownCommune[] {
  const wanted = normaliseName(city)
  const exactly = communes.filter((commune) => commune.name_normalised === wanted)
  return exactly.length ? exactly : communes.filter((c) => bareName(c.name_normalised) === bareName(wanted))
}

function named(communes: KnownCommune[], city: string, postcode: string | undefined): KnownCommune[] {
  const sameName = called(communes, city)
  if (!postcode) return sameName
  const withPostcode = sameName.filter((commune) => commune.postcodes.includes(postcode))
  if (withPostcode.length) return withPostcode
  // A slip in the postcode beside a name that is unique is forgiven; another department means another commune of that name.
  const department = postcode.slice(0, 2)
  const isSlip = sameName.length === 1 && sameName[0]?.postcodes.some((code) => code.startsWith(department))
  return isSlip ? sameName : []
}

/**
 * Places an address: by a pin when it is given (and, where a commune is named too, plausible), else by the commune,
 * else by every commune of the postcode.
 */
export function placeAddress(
  communes: KnownCommune[],
  told: Told,
  pinToleranceKm = PIN_TOLERANCE_KM,
): Placed {
  const postcode = told.postal_code?.replace(/\s/g, "") || undefined
  const byName = told.city?.trim() ? named(communes, told.city, postcode) : []
  const { latitude, longitude } = told
  if (typeof latitude === "number" && typeof longitude === "number") {
    const pin = { latitude, longitude }
    const isPlausible = !told.city?.trim() || byName.some((c) => distanceKm(c, pin) <= pinToleranceKm)
    if (isPlausible) {
      const { insee = null, name = null } = byName[0] ?? {}
      return { ok: true, precision: "coordinates", points: [{ ...pin, insee, name }] }
    }
  }
  if (byName.length) return { ok: true, precision: "commune", points: byName.map(asPoint) }
  if (told.city?.trim()) return { ok: false, reason: "commune_unknown", communes: [] }
  const byPostcode = communes.filter((commune) => postcode && commune.postcodes.includes(postcode))
  if (byPostcode.length) return { ok: true, precision: "postcode", points: byPostcode.map(asPoint) }
  return { ok: false, reason: "commune_unknown", communes: [] }
}
