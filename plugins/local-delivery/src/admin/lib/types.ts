/** A hand-over as the pages show it. */
export type Stop = {
  id: string
  order_display_id: number
  mode: "delivery" | "pickup"
  status: "planned" | "departed" | "arrived" | "done" | "failed"
  sequence: number
  name: string
  address: string
  phone: string | null
  note: string | null
  reason: string | null
  recipient: string | null
  slot: { date: string; start: string; end: string } | null
  slot_id: string | null
}

/** A round as the pages show it. */
export type Round = {
  id: string
  date: string
  name: string
  status: "planned" | "departed" | "done"
  stops: Stop[]
}

/** A window as the pages show it. */
export type Slot = {
  id: string
  mode: "delivery" | "pickup"
  date: string
  start: string
  end: string
  capacity: number
  taken: number
  is_closed: boolean
}

/** An area as the pages show it. */
export type Area = {
  id: string
  name: string
  kind: string
  radius_km: number | null
  fee_cents: number
  free_from_cents: number | null
  is_active: boolean
}

/** Why a hand-over failed. */
export const FAIL_REASONS = ["NOT_AT_HOME", "WRONG_ADDRESS", "REFUSED", "DAMAGED", "CLOSED", "OTHER"] as const
