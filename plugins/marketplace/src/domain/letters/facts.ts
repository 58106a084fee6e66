import type { TownFacts } from "@pignon/kit"
import type { VendorOrderStatus } from "../vendor-order"
import type { Locale } from "../locale"

/** A line as a letter tells of it. Amounts are tax-inclusive cents, weights grams. */
export type LetterLine = {
  title: string
  quantity: number
  accepted_quantity: number
  sold_by: "unit" | "weight"
  estimated_weight_grams: number | null
  weighed_grams: number | null
  estimate_cents: number
  max_cents: number
  final_cents: number | null
  withdrawal: string
  refuse_reason: string | null
}

/** A shop's part as a letter tells of it: who sells, in law, and what. */
export type LetterPart = {
  id: string
  status: VendorOrderStatus
  shop: {
    name: string
    legal_name: string
    address: string
    siren: string | null
    mediator_name: string | null
    mediator_url: string | null
  }
  refuse_reason: string | null
  lines: LetterLine[]
}

/** An order as the letters tell of it. */
export type LetterOrder = {
  id: string
  display_id: number
  locale: Locale
  to: string
  first_name: string
  mode: "delivery" | "pickup"
  address: string
  slot: { date: string; start: string; end: string } | null
  stage: string
  delivery_fee_cents: number
  parts: LetterPart[]
  /** Where it can be followed. */
  url: string
}

/** The association that writes. */
export type Sender = TownFacts

/** A line that does not come, wholly or in part. */
export const isMissing = (part: LetterPart, line: LetterLine): boolean =>
  part.status === "refused" || part.status === "canceled" || line.accepted_quantity < line.quantity

/** What a line costs, as far as it is known: nothing when it does not come, else the true price or the estimate. */
export const costOf = (part: LetterPart, line: LetterLine): number =>
  part.status === "refused" || part.status === "canceled" ? 0 : (line.final_cents ?? line.estimate_cents)

/** Totals of an order, delivery included. */
export function totalsOf({ parts, delivery_fee_cents }: Pick<LetterOrder, "parts" | "delivery_fee_cents">) {
  const lines = parts.flatMap((part) => part.lines.map((line) => ({ part, line })))
  const sum = (of: (item: (typeof lines)[number]) => number) =>
    lines.reduce((total, item) => total + of(item), delivery_fee_cents)
  return {
    estimate_cents: sum(({ line }) => line.estimate_cents),
    max_cents: sum(({ line }) => line.max_cents),
    cost_cents: sum(({ part, line }) => costOf(part, line)),
  }
}
