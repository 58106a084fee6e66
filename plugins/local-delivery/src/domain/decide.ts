import { areaOf, distanceToTown, type Area } from "./area"
import type { Placed, Precision } from "./place"

/** Whether and how an address is delivered. */
export type Decision = {
  deliverable: boolean
  area: Area | null
  distanceKm: number | null
  precision: Precision | null
  reason: "too_far" | "commune_unknown" | "commune_needed" | "below_minimum" | null
  /** The communes to choose from when the postcode alone does not decide. */
  communes: string[]
}

/**
 * Decides by coordinates. A postcode that straddles the limit decides nothing: it asks for the commune. Where a pin
 * contradicts the commune, both must lie within the limit.
 */
export function decide(areas: Area[], placed: Placed): Decision {
  if (!placed.ok) {
    return {
      deliverable: false,
      area: null,
      distanceKm: null,
      precision: null,
      reason: placed.reason,
      communes: [],
    }
  }
  const { doubted } = placed
  if (doubted && !areaOf(areas, doubted, null)) {
    return {
      deliverable: false,
      area: null,
      distanceKm: distanceToTown(areas, doubted),
      precision: "coordinates",
      reason: "too_far",
      communes: [],
    }
  }
  const found = placed.points.map((place) => ({ ...place, area: areaOf(areas, place.point, place.insee) }))
  const [first] = found
  const { precision } = placed
  const isUndecided = found.some(({ area }) => area?.id !== first?.area?.id)
  if (!first || isUndecided) {
    const communes = found.flatMap(({ name }) => name ?? []).sort((a, b) => a.localeCompare(b, "fr"))
    return { deliverable: false, area: null, distanceKm: null, precision, reason: "commune_needed", communes }
  }
  const distances = found.flatMap(({ point }) => (point && distanceToTown(areas, point)) ?? [])
  const distanceKm = distances.length ? Math.max(...distances) : null
  const deliverable = first.area !== null
  return {
    deliverable,
    area: first.area,
    distanceKm,
    precision,
    reason: deliverable ? null : "too_far",
    communes: [],
  }
}

/** The decision for a basket: an area may want a least amount of goods, in cents. */
export const decideForGoods = (decision: Decision, goodsCents: number): Decision =>
  decision.area && goodsCents < decision.area.min_basket_cents
    ? { ...decision, deliverable: false, reason: "below_minimum" }
    : decision
