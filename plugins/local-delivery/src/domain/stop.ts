/** States of a stop. */
export type StopStatus = "planned" | "departed" | "arrived" | "done" | "failed"

/** Why a hand-over failed. */
export const FAIL_REASONS = ["NOT_AT_HOME", "WRONG_ADDRESS", "REFUSED", "DAMAGED", "CLOSED", "OTHER"] as const
export type FailReason = (typeof FAIL_REASONS)[number]

/** The one table of a stop's transitions. `failed → planned` is the replanning; everything else goes forward only. */
const transitions: Record<StopStatus, readonly StopStatus[]> = {
  planned: ["departed", "arrived", "done", "failed"],
  departed: ["arrived", "done", "failed"],
  arrived: ["done", "failed"],
  failed: ["planned"],
  done: [],
}

/** The states from which a stop may become `to`. */
export const statesBefore = (to: StopStatus): StopStatus[] =>
  (Object.keys(transitions) as StopStatus[]).filter((from) => transitions[from].includes(to))

/** Whether a round can take this stop: nobody drives it yet, or it failed and waits for another try. */
export const isUnplanned = (stop: { mode: string; status: string; round_id: string | null }): boolean =>
  stop.mode === "delivery" &&
  (stop.status === "failed" || (stop.status === "planned" && stop.round_id === null))
