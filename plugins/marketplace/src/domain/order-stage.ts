import { isOut, type VendorOrderStatus } from "./vendor-order"

/** Where an order stands as a whole. Computed, never stored. */
export type OrderStage =
  | "placed"
  | "confirmed"
  | "gathering"
  | "complete"
  | "packed"
  | "out_for_delivery"
  | "ready_for_pickup"
  | "delivered"
  | "picked_up"
  | "failed"
  | "canceled"

/** What the stage is computed from: the parts, and facts of Medusa's own. */
export type StageFacts = {
  parts: VendorOrderStatus[]
  mode: "delivery" | "pickup"
  isCanceled: boolean
  isPacked: boolean
  isDelivered: boolean
  /** State of the stop, when there is one. */
  stop: string | null
}

const afterReady: VendorOrderStatus[] = ["collected", "received"]

/** The stage of an order. A refused or cancelled part holds nothing back. */
export function orderStage({ parts, mode, isCanceled, isPacked, isDelivered, stop }: StageFacts): OrderStage {
  const active = parts.filter((part) => !isOut(part))
  if (isCanceled || (parts.length > 0 && active.length === 0)) return "canceled"
  if (isDelivered) return mode === "pickup" ? "picked_up" : "delivered"
  if (stop === "failed") return "failed"
  if (isPacked && mode === "pickup") return "ready_for_pickup"
  if (isPacked) return stop === "departed" || stop === "arrived" ? "out_for_delivery" : "packed"
  if (active.length === 0 || active.some((part) => part === "awaiting_vendor")) return "placed"
  if (active.every((part) => part === "received")) return "complete"
  return active.some((part) => afterReady.includes(part)) ? "gathering" : "confirmed"
}
