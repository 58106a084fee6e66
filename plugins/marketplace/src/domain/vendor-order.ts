import { priceForWeight, type Cents } from "@pignon/kit"

/** Every state of a shop's part of an order. */
export const VENDOR_ORDER_STATUSES = [
  "awaiting_vendor",
  "accepted",
  "partly_accepted",
  "refused",
  "preparing",
  "ready",
  "collected",
  "received",
  "canceled",
] as const

/** One of them. */
export type VendorOrderStatus = (typeof VENDOR_ORDER_STATUSES)[number]

const moves: Record<VendorOrderStatus, readonly VendorOrderStatus[]> = {
  awaiting_vendor: ["accepted", "partly_accepted", "refused", "canceled"],
  accepted: ["partly_accepted", "refused", "preparing", "ready", "canceled"],
  partly_accepted: ["refused", "preparing", "ready", "canceled"],
  refused: [],
  preparing: ["partly_accepted", "refused", "ready", "canceled"],
  // Refused once everything of it was lost on the way.
  ready: ["collected", "received", "refused", "canceled"],
  collected: ["received", "refused", "canceled"],
  received: ["refused", "canceled"],
  canceled: [],
}

/** The states from which a part may move to `to`. */
export const statesBefore = (to: VendorOrderStatus): VendorOrderStatus[] =>
  (Object.keys(moves) as VendorOrderStatus[]).filter((from) => moves[from].includes(to))

/** Whether a part may move from one state to another. */
export const mayMove = (from: VendorOrderStatus, to: VendorOrderStatus): boolean => moves[from].includes(to)

/** A part that neither holds the order back nor brings goods. */
export const isOut = (status: VendorOrderStatus): boolean => status === "refused" || status === "canceled"

/** A part whose shop has said its last word: made ready or beyond, or out. Its amounts are what is paid. */
export const isFinal = (status: VendorOrderStatus): boolean =>
  isOut(status) || status === "ready" || status === "collected" || status === "received"

/** What the rules need to know of a line. Amounts are tax-inclusive cents. */
export type LineFacts = {
  quantity: number
  accepted_quantity: number
  status: "ordered" | "confirmed" | "short" | "substituted" | "refused" | "weighed"
  sold_by: "unit" | "weight"
  unit_price_cents: Cents
  price_per_kg_cents: Cents | null
  estimated_weight_grams: number | null
  weighed_grams: number | null
}

/** Highest share of the expected weight a shopper can be asked to pay for. */
export const WEIGHT_MARGIN = 1.1

const mostGrams = (estimatedGrams: number) => Math.ceil(Number((estimatedGrams * WEIGHT_MARGIN).toFixed(6)))

/** The most one portion can cost: price per kilogram at 110 % of the expected weight, weight rounded up to the gram. */
export const upperBoundCents = (pricePerKgCents: Cents, estimatedGrams: number): Cents =>
  priceForWeight(pricePerKgCents, mostGrams(estimatedGrams))

/**
 * The price per kilogram that an upper bound stands for: the highest that stays within it. What a shopper was shown decides
 * what he pays, also where the article has another price by now.
 */
export function pricePerKgWithin(boundCents: Cents, estimatedGrams: number): Cents {
  const grams = mostGrams(estimatedGrams)
  let perKg = Math.ceil(((boundCents + 0.5) * 1000) / grams)
  while (perKg > 0 && priceForWeight(perKg, grams) > boundCents) perKg--
  return perKg
}

/** The weights a line may have: 0.5 to 1.5 times what was accepted of it, in grams. */
export function weightRange(line: Pick<LineFacts, "accepted_quantity" | "estimated_weight_grams">) {
  const expected = (line.estimated_weight_grams ?? 0) * line.accepted_quantity
  return { expected, min: Math.ceil(expected * 0.5), max: Math.floor(expected * 1.5) }
}

/** Whether the shop has still to weigh the line before its part can be ready. */
export const needsWeight = (line: LineFacts): boolean =>
  line.sold_by === "weight" && line.accepted_quantity > 0 && line.weighed_grams === null

/**
 * What the customer pays for a line, or null while it is not known (not answered, not weighed).
 * A weighed line never costs more than its upper bound for the accepted portions.
 */
export function finalCents(line: LineFacts): Cents | null {
  if (line.accepted_quantity === 0) return 0
  if (line.status === "ordered") return null
  const most = line.unit_price_cents * line.accepted_quantity
  if (line.sold_by === "unit") return most
  if (line.weighed_grams === null || line.price_per_kg_cents === null) return null
  return Math.min(priceForWeight(line.price_per_kg_cents, line.weighed_grams), most)
}

/** The state of a part after its lines were answered. */
export function answeredStatus(
  lines: Pick<LineFacts, "quantity" | "accepted_quantity">[],
): VendorOrderStatus {
  if (lines.every((line) => line.accepted_quantity === 0)) return "refused"
  return lines.every((line) => line.accepted_quantity === line.quantity) ? "accepted" : "partly_accepted"
}

/** One parcel a temperature class of the accepted lines, when the shop does not say otherwise. */
export function defaultParcelPlan(lines: { accepted_quantity: number; temperature: string }[]) {
  const temperatures = new Set(lines.filter((l) => l.accepted_quantity > 0).map((l) => l.temperature))
  return [...temperatures].sort().map((temperature) => ({ temperature, count: 1 }))
}
