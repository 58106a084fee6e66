import type { Area as DecidedArea } from "../../domain/area"
import type { Template } from "../../domain/slots"

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
  driver_user_id: string | null
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

/** A corner of an outline: longitude, latitude. */
export type Corner = [longitude: number, latitude: number]

/** An area as the pages show it. */
export type Area = Omit<DecidedArea, "polygon"> & { polygon: { type: string; coordinates: unknown } | null }

/** A commune and where it lies. */
export type PlacedCommune = { insee: string; name: string; latitude: number; longitude: number }
/** The same, or one that is known by name only: it lies beyond the region and shares a postcode with it. */
export type Commune = { insee: string; name: string; latitude: number | null; longitude: number | null }

/** A counter as the pages show it. */
export type PickupPoint = {
  id: string
  handle: string
  name: string
  address_1: string
  postal_code: string
  city: string
  opening_hours: string
  retails_books: boolean
  is_active: boolean
}

/** A window of every week; Monday is 1. */
export type SlotTemplate = Template

/** A day that differs from the week. */
export type SlotException = {
  id: string
  date: string
  mode: "delivery" | "pickup" | null
  is_closed: boolean
  capacity: number | null
  reason: string
}

/** Why a hand-over failed. */
export const FAIL_REASONS = ["NOT_AT_HOME", "WRONG_ADDRESS", "REFUSED", "DAMAGED", "CLOSED", "OTHER"] as const
