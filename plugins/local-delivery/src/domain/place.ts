import { distanceKm, type Point } from "./area"

/** What somebody tells of an address. */
export type Told = {
  address_1?: string | null
  postal_code?: string | null
  city?: string | null
  latitude?: number | null
  longitude?: number | null
}

/**
 * A commune as the placing needs it. One without coordinates is known by name only: it shares a postcode with communes
 * of the region and lies beyond it, so no circle and no outline holds it.
 */
export type KnownCommune = {
  insee: string
  name: string
  name_normalised: string
  postcodes: string[]
  latitude: number | null
  longitude: number | null
}

/** How finely an address was placed. */
export type Precision = "coordinates" | "commune" | "postcode"

/** Where an address may lie: its coordinates where they are known, and its commune. */
export type PlacedPoint = { point: Point | null; insee: string | null; name: string | null }

/** Where an address lies, or why that cannot be told. */
export type Placed =
  | {
      ok: true
      points: PlacedPoint[]
      precision: Precision
      /** A pin too far from the commune named beside it: it never opens a door, and it can close one. */
      doubted: Point | null
    }
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

const pointOf = ({ latitude, longitude }: KnownCommune): Point | null =>
  latitude === null || longitude === null ? null : { latitude, longitude }

const asPlaced = (commune: KnownCommune): PlacedPoint => ({
  point: pointOf(commune),
  insee: commune.insee,
  name: commune.name,
})

/** Whether a pin may well lie in a commune; one without coordinates is looked for around those of its postcodes. */
function isNear(pin: Point, commune: KnownCommune, communes: KnownCommune[], toleranceKm: number): boolean {
  const own = pointOf(commune)
  const around = communes.filter(({ postcodes }) =>
    postcodes.some((code) => commune.postcodes.includes(code)),
  )
  const points = own ? [own] : around.flatMap((neighbour) => pointOf(neighbour) ?? [])
  return points.some((point) => distanceKm(point, pin) <= toleranceKm)
}

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
  const pin = typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : null
  if (pin && (!told.city?.trim() || byName.some((c) => isNear(pin, c, communes, pinToleranceKm)))) {
    const { insee = null, name = null } = byName[0] ?? {}
    return { ok: true, precision: "coordinates", points: [{ point: pin, insee, name }], doubted: null }
  }
  if (byName.length) return { ok: true, precision: "commune", points: byName.map(asPlaced), doubted: pin }
  if (told.city?.trim()) return { ok: false, reason: "commune_unknown", communes: [] }
  const byPostcode = communes.filter((commune) => postcode && commune.postcodes.includes(postcode))
  if (byPostcode.length)
    return { ok: true, precision: "postcode", points: byPostcode.map(asPlaced), doubted: null }
  return { ok: false, reason: "commune_unknown", communes: [] }
}
