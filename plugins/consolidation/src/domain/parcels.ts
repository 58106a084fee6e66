/** Every state of a parcel; scans move it. */
export const PARCEL_STATUSES = [
  "expected",
  "collected",
  "received",
  "stowed",
  "loaded",
  "handed_over",
  "missing",
  "damaged",
  "lost",
  "returned",
] as const

/** One of them. */
export type ParcelStatus = (typeof PARCEL_STATUSES)[number]

const moves: Record<ParcelStatus, readonly ParcelStatus[]> = {
  expected: ["collected", "received", "missing", "damaged"],
  collected: ["received", "missing", "damaged"],
  received: ["stowed", "loaded", "handed_over", "damaged"],
  stowed: ["loaded", "handed_over", "damaged"],
  loaded: ["handed_over", "returned", "damaged"],
  handed_over: [],
  // What was missed turns up again.
  missing: ["received", "lost"],
  damaged: ["received", "lost"],
  // Its lines are refused by then: nobody has paid them.
  lost: [],
  returned: ["loaded", "handed_over"],
}

/** The states from which a parcel may move to `to`. */
export const statesBefore = (to: ParcelStatus): ParcelStatus[] =>
  (Object.keys(moves) as ParcelStatus[]).filter((from) => moves[from].includes(to))

/** In the storage place or beyond it: counts for completeness. */
export const isIn = (status: ParcelStatus): boolean =>
  ["received", "stowed", "loaded", "handed_over", "returned"].includes(status)

/** Whether a part is in: every parcel is in or was given up, and at least one is in. */
export const isPartIn = (statuses: ParcelStatus[]): boolean =>
  statuses.some(isIn) && statuses.every((status) => isIn(status) || status === "lost")

/** A part's parcels from its plan, numbered through. */
export function plannedParcels(
  plan: { temperature: string; count: number }[],
): { temperature: string; sequence: number; of: number }[] {
  const of = plan.reduce((sum, { count }) => sum + count, 0)
  return plan
    .flatMap(({ temperature, count }) => Array.from({ length: count }, () => temperature))
    .map((temperature, i) => ({ temperature, sequence: i + 1, of }))
}

/** Whether an order can be packed: every part is in, or gives nothing; at least one is in. */
export const isComplete = (partStatuses: string[]): boolean =>
  partStatuses.some((status) => status === "received") &&
  partStatuses.every((status) => ["received", "refused", "canceled"].includes(status))
