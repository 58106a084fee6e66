import { distanceKm, type Point } from "@pignon/kit"
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon"
import type { Feature, MultiPolygon, Polygon } from "geojson"

export { distanceKm, type Point } from "@pignon/kit"

/** A delivery area as the decision needs it. */
export type Area = {
  id: string
  name: string
  kind: "circle" | "polygon" | "communes"
  center_lat: number | null
  center_lon: number | null
  radius_km: number | null
  polygon: unknown
  insee_codes: string[] | null
  priority: number
  fee_cents: number
  free_from_cents: number | null
  min_basket_cents: number
  is_active: boolean
}

const centreOf = (area: Area): Point | null =>
  area.center_lat !== null && area.center_lon !== null
    ? { latitude: area.center_lat, longitude: area.center_lon }
    : null

/** The limit itself is inside; distances are compared to the metre. */
const isWithin = (km: number, limitKm: number) => Math.round(km * 1000) <= Math.round(limitKm * 1000)

function contains(area: Area, point: Point | null, insee: string | null): boolean {
  if (area.kind === "communes") return insee !== null && (area.insee_codes ?? []).includes(insee)
  if (!point) return false
  const centre = centreOf(area)
  if (area.kind === "circle")
    return centre !== null && isWithin(distanceKm(centre, point), area.radius_km ?? 0)
  const geometry = area.polygon as Polygon | MultiPolygon | Feature<Polygon | MultiPolygon> | null
  return geometry !== null && booleanPointInPolygon([point.longitude, point.latitude], geometry)
}

/** The area a point or a commune lies in, the highest priority first; null when nobody delivers there. */
export function areaOf(areas: Area[], point: Point | null, insee: string | null): Area | null {
  const active = areas
    .filter((area) => area.is_active)
    .sort((a, b) => b.priority - a.priority || a.id.localeCompare(b.id))
  return active.find((area) => contains(area, point, insee)) ?? null
}

/** Distance to the nearest centre of an area, in kilometres to the hectometre; null when no area has one. */
export function distanceToTown(areas: Area[], point: Point): number | null {
  const distances = areas.flatMap((area) => centreOf(area) ?? []).map((centre) => distanceKm(centre, point))
  return distances.length ? Math.round(Math.min(...distances) * 10) / 10 : null
}
