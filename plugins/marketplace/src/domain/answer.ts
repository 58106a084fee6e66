import { formatEuro, priceForWeight } from "@pignon/kit"
import {
  answeredStatus,
  finalCents,
  needsWeight,
  weightRange,
  type LineFacts,
  type VendorOrderStatus,
} from "./vendor-order"

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
  weighed_grams?: number | null
  final_cents?: number | null
  refuse_reason?: string | null
}
type Planned =
  { ok: true; to: VendorOrderStatus; lines: LineChange[] } | { ok: false; code: string; message: string }

const unknownLine: Planned = {
  ok: false,
  code: "line.not_found",
  message: "Une des lignes n’existe pas dans cette commande. Rechargez la page.",
}

const lineTwice: Planned = {
  ok: false,
  code: "line.named_twice",
  message: "La même ligne est nommée deux fois : répondez une fois pour chaque article.",
}

// Two answers about one line contradict each other; the part's state would follow one and its line the other.
const namesTwice = (answers: { line_id: string }[]) =>
  new Set(answers.map(({ line_id }) => line_id)).size < answers.length

const confirmLine = (line: AnswerableLine): LineChange => ({
  id: line.id,
  status: "confirmed",
  final_cents: finalCents({ ...line, status: "confirmed" }),
})

/** The lines nobody has answered yet, as given. */
const confirmOthers = (lines: AnswerableLine[], answered: LineChange[] = []): LineChange[] =>
  lines
    .filter(({ id, status }) => status === "ordered" && !answered.some((change) => change.id === id))
    .map(confirmLine)

/** The shop gives everything it has not refused already. */
export function planAcceptance(lines: AnswerableLine[]): { to: VendorOrderStatus; lines: LineChange[] } {
  return { to: answeredStatus(lines), lines: confirmOthers(lines) }
}

function refuseLine(line: AnswerableLine, wanted: RefusedLine): LineChange | null {
  const missing = wanted.quantity ?? line.accepted_quantity
  if (!Number.isInteger(missing) || missing < 1 || missing > line.accepted_quantity) return null
  const accepted_quantity = line.accepted_quantity - missing
  const status = accepted_quantity === 0 ? ("refused" as const) : ("short" as const)
  // The weight of two pieces says nothing of the one that remains: it is weighed again.
  const change = { status, accepted_quantity, ...(line.sold_by === "weight" ? { weighed_grams: null } : {}) }
  return {
    id: line.id,
    ...change,
    final_cents: finalCents({ ...line, ...change }),
    refuse_reason: wanted.reason ?? null,
  }
}

/** The shop cannot give some lines (or none named: nothing at all), which is a yes to all the others. */
export function planRefusal(
  lines: AnswerableLine[],
  refused: RefusedLine[] | undefined,
  reason?: string,
): Planned {
  const open = lines.filter((line) => line.accepted_quantity > 0)
  const wanted = refused?.length ? refused : open.map((line) => ({ line_id: line.id, reason }))
  if (namesTwice(wanted)) return lineTwice
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
  return { ok: true, to: answeredStatus(after), lines: [...changes, ...confirmOthers(lines, changes)] }
}

/** The true weights, grams of the whole line; also a yes to the others. A slip of the finger is refused with the price it would make. */
export function planWeights(lines: AnswerableLine[], weighed: WeighedLine[]): Planned {
  if (namesTwice(weighed)) return lineTwice
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
  return { ok: true, to: "preparing", lines: [...changes, ...confirmOthers(lines, changes)] }
}

/** Lines still to be weighed before the part can be ready. */
export const unweighedLines = (lines: AnswerableLine[]): AnswerableLine[] => lines.filter(needsWeight)
