import crypto from "node:crypto"
import { isMissing, type LetterOrder, type LetterPart } from "./facts"

/** A letter that is owed, with the key that keeps it from being sent twice. */
export type DueLetter =
  | { kind: "confirmed" | "underway" | "delivered" | "canceled"; key: string }
  | { kind: "short"; key: string; part: LetterPart }

/** What a shop does not give, as a short text that changes with it. */
function shortage(part: LetterPart): string | null {
  const isOut = part.status === "refused" || part.status === "canceled"
  const missing = part.lines
    .filter((line) => isMissing(part, line))
    .map((line) => [line.title, isOut ? line.quantity : line.quantity - line.accepted_quantity])
  if (missing.length === 0) return null
  return crypto.createHash("sha256").update(JSON.stringify(missing)).digest("hex").slice(0, 12)
}

const isOver = (stage: string) => stage === "delivered" || stage === "picked_up"

/**
 * Every letter an order owes as it stands now; those already sent are told apart by their keys. Computed from the order
 * alone, so that a lost event is made good by asking again. What has been overtaken is not written any more.
 */
export function dueLetters(order: LetterOrder): DueLetter[] {
  const { id, stage, mode } = order
  const due: DueLetter[] = [{ kind: "confirmed", key: `${id}:confirmed` }]
  if (stage === "canceled") return [...due, { kind: "canceled", key: `${id}:canceled` }]
  for (const part of order.parts) {
    const missing = isOver(stage) ? null : shortage(part)
    if (missing) due.push({ kind: "short", key: `${part.id}:short:${missing}`, part })
  }
  if (stage === "out_for_delivery" || stage === "ready_for_pickup")
    due.push({ kind: "underway", key: `${id}:underway:${mode}` })
  if (isOver(stage)) due.push({ kind: "delivered", key: `${id}:delivered` })
  return due
}
