import type { Decision } from "./decide"
import type { Told } from "./place"

/** Who lives further away does not come to the counter either (default of the plugin's option). */
export const COUNTER_REACH_KM = 60

/** What an address can have. `unsure`: the postcode covers communes inside and outside, one has to be chosen. */
export type Reach = "deliverable" | "counter" | "out_of_reach" | "unsure"

const departmentOf = (postcode: string | null | undefined) => postcode?.replace(/\s/g, "").slice(0, 2) || null

/**
 * What an address can have, told from the decision on its delivery. A commune we do not know counts as near enough for
 * the counter, unless its postcode is of another department than every commune we know.
 */
export function reachOf(
  decision: Decision,
  told: Told,
  around: { hasCounter: boolean; departments: ReadonlySet<string>; counterReachKm: number },
): Reach {
  if (decision.deliverable) return "deliverable"
  if (decision.reason === "commune_needed") return "unsure"
  if (!around.hasCounter) return "out_of_reach"
  if (decision.distanceKm !== null)
    return decision.distanceKm <= around.counterReachKm ? "counter" : "out_of_reach"
  const department = departmentOf(told.postal_code)
  return department && !around.departments.has(department) ? "out_of_reach" : "counter"
}
