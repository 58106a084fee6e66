import { formatEuro, priceForWeight } from "@pignon/kit"
import { answeredStatus, finalCents, needsWeight, weightRange, type LineFacts, type VendorOrderStatus } from "./vendor-order"

/** A line as the answers need it. */
export type AnswerableLine = LineFacts & { id: string; title: string }

/** A line a shop cannot give, wholly or in part. */
export type RefusedLine = { line_id: string; quantity?: number; reason?: string }

/** The true weight of a whole line. */
export type WeighedLine = { line_id: string; grams: number }

type LineChange = {
  id: string
  status: LineFacts["status"]
  accepted_quantity?: number
  weighed_grams?: number
  final_cents?: number | null
  refuse_reason?: string | null
}
type Planned = { ok: true; to: VendorOrderStatus; lines: LineChange[] } | { ok: false; code: string; message: string }

const unknownLine: Planned = {
  ok: false,
  code: "line.not_found",
  message: "Une des lignes n’existe pas dans cette commande. Rechargez la page.",
}

/** The shop gives everything it has not refused already. */
export function planAcceptance(lines: AnswerableLine[]): { to: VendorOrderStatus; lines: LineChange[] } {
  const changes = lines
    .filter((line) => line.status === "ordered")
    .map((line) => {
      const confirmed = { ...line, status: "confirmed" as const }
      return { id: line.id, status: confirmed.status, final_cents: finalCents(confirmed) }
    })
  return { to: answeredStatus(lines), lines: changes }
}

function refuseLine(line: AnswerableLine, wanted: RefusedLine): LineChange | null {
  const missing = wanted.quantity ?? line.accepted_quantity
  if (!Number.isInteger(missing) || missing < 1 || missing > line.accepted_quantity) return null
  const accepted_quantity = line.accepted_quantity - missing
  const status = accepted_quantity === 0 ? ("refused" as const) : ("short" as const)
  // A weight that was entered stays for the lines that remain; it is judged again when weighed again.
  const after = { ...line, accepted_quantity, status }
  return { id: line.id, status, accepted_quantity, final_cents: finalCents(after), refuse_reason: wanted.reason ?? null }
}

/** The shop cannot give some lines (or none named: nothing at all). The others go on. */
export function planRefusal(lines: AnswerableLine[], refused: RefusedLine[] | undefined, reason?: string): Planned {
  const open = lines.filter((line) => line.accepted_quantity > 0)
  const wanted = refused?.length ? refused : open.map((line) => ({ line_id: line.id, reason }))
  const changes: LineChange[] = []
  for (const one of wanted) {
    const line = lines.find(({ id }) => id === one.line_id)
    if (!line) return unknownLine
    const change = refuseLine(line, { ...one, reason: one.reason ?? reason })
    if (!change) {
      return {
        ok: false,
        code: "line.quantity_out_of_range",
        message: `« ${line.title} » : il en reste ${line.accepted_quantity} à préparer, refusez-en entre 1 et ${line.accepted_quantity}.`,
      }
    }
    changes.push(change)
  }
  const after = lines.map((line) => ({ ...line, ...changes.find(({ id }) => id === line.id) }))
  return { ok: true, to: answeredStatus(after), lines: changes }
}

/** The true weights, grams of the whole line. A slip of the finger is refused with the price it would make. */
export function planWeights(lines: AnswerableLine[], weighed: WeighedLine[]): Planned {
  const changes: LineChange[] = []
  for (const { line_id, grams } of weighed) {
    const line = lines.find(({ id }) => id === line_id)
    if (!line) return unknownLine
    if (line.sold_by !== "weight" || line.accepted_quantity === 0) {
      return { ok: false, code: "line.not_weighed", message: `« ${line.title} » ne se pèse pas.` }
    }
    const { min, max } = weightRange(line)
    if (!Number.isInteger(grams) || grams < min || grams > max) {
      const price = formatEuro(priceForWeight(line.price_per_kg_cents ?? 0, Math.max(0, Math.round(grams))))
      return {
        ok: false,
        code: "line.weight_out_of_range",
        message: `« ${line.title} » : ${grams} g (${price}) est loin de la commande. On attend entre ${min} et ${max} g.`,
      }
    }
    const after = { ...line, status: "weighed" as const, weighed_grams: grams }
    changes.push({ id: line.id, status: "weighed", weighed_grams: grams, final_cents: finalCents(after) })
  }
  return { ok: true, to: "preparing", lines: changes }
}

/** Lines still to be weighed before the part can be ready. */
export const unweighedLines = (lines: AnswerableLine[]): AnswerableLine[] => lines.filter(needsWeight)
