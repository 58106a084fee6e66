import type { Progress } from "@/lib/types"

type Part = Progress["parts"][number]

/** How far a part is: received, prepared, ready, at the storage place. */
export const STEPS = ["received", "prepared", "ready", "stored"] as const

const at: Record<string, number> = {
  awaiting_vendor: 0,
  accepted: 1,
  partly_accepted: 1,
  preparing: 1,
  ready: 2,
  collected: 2,
  received: 3,
}

/** Whether a shop gives nothing: it refused, or its part was taken back. */
export const isOut = (part: Pick<Part, "status">): boolean => ["refused", "canceled"].includes(part.status)

/** Whether a shop's plate is laid. */
export const isLaid = (part: Pick<Part, "status">): boolean => (at[part.status] ?? 0) >= 2

const isHandedOver = (stage: string) => stage === "delivered" || stage === "picked_up"

/** Each step of a part as it is shown; a refused part ends where it was refused. */
export function stepsOf(part: Pick<Part, "status">, stage: string): ("done" | "here" | "wrong" | "open")[] {
  if (isOut(part)) return STEPS.map((_step, i) => (i === 0 ? "done" : i === 1 ? "wrong" : "open"))
  if (isHandedOver(stage) || part.status === "received") return STEPS.map(() => "done")
  const here = at[part.status] ?? 0
  return STEPS.map((_step, i) => (i < here ? "done" : i === here ? "here" : "open"))
}

/** What has changed between two tellings, to be read aloud; nothing when the page has just been opened. */
export const newsBetween = (before: string[], after: string[]): string[] =>
  before.length === 0 ? [] : after.filter((sentence) => !before.includes(sentence))

/** Whether nothing will change any more. */
export const isOver = (stage: string): boolean => isHandedOver(stage) || stage === "canceled"
