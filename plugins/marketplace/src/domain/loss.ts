import { answeredStatus, type VendorOrderStatus } from "./vendor-order"
import { planRefusal, type AnswerableLine, type RefusedLine } from "./answer"

type Lines = Extract<ReturnType<typeof planRefusal>, { ok: true }>["lines"]
type PlannedLoss =
  { ok: true; to: VendorOrderStatus; lines: Lines } | { ok: false; code: string; message: string }

/** The states in which goods have left the shop's hands and may still be lost before the customer has paid. */
export const LOSABLE = ["ready", "collected", "received"] as const satisfies VendorOrderStatus[]

/**
 * What is lost on the way is not paid: its lines are refused with the reason, the others stay as they are. The part
 * stays where it is, unless nothing of it is left.
 */
export function planLoss(
  status: VendorOrderStatus,
  lines: AnswerableLine[],
  lost: RefusedLine[],
  reason: string,
): PlannedLoss {
  const torn = lost.find(({ line_id, quantity }) => {
    const line = lines.find(({ id }) => id === line_id)
    return line?.sold_by === "weight" && quantity !== undefined && quantity < line.accepted_quantity
  })
  // What was weighed was weighed together: what remains would have no weight, and nobody can weigh it any more.
  if (torn)
    return {
      ok: false,
      code: "line.weighed_whole",
      message: "Un article pesé se perd tout entier : son poids était celui de toute la ligne.",
    }
  if (lost.length === 0) return { ok: true, to: status, lines: [] }
  const planned = planRefusal(lines, lost, reason)
  if (!planned.ok) return planned
  const after = lines.map((line) => ({ ...line, ...planned.lines.find(({ id }) => id === line.id) }))
  return {
    ok: true,
    to: answeredStatus(after) === "refused" ? "refused" : status,
    lines: planned.lines,
  }
}
