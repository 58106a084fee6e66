import { addDays, instantOf, isBankHoliday, localDate, weekdayOf, type ShopReadiness } from "@pignon/kit"

/** One window of every week. */
export type Template = {
  id: string
  mode: "delivery" | "pickup"
  pickup_point_id: string | null
  weekday: number
  start: string
  end: string
  capacity: number
  fee_cents: number
  cutoff_days_before: number
  cutoff_time: string
  is_active: boolean
}

/** A day that differs from the week. */
export type Exception = {
  date: string
  /** Null: both modes. */
  mode: "delivery" | "pickup" | null
  is_closed: boolean
  /** Other places than usual, while open; null: as usual. */
  capacity: number | null
  reason: string
}

/** One window of one day. */
export type PlannedSlot = Omit<
  Template,
  "id" | "weekday" | "cutoff_days_before" | "cutoff_time" | "is_active"
> & {
  template_id: string
  date: string
  start_at: Date
  end_at: Date
  cutoff_at: Date
}

/** How many days ahead slots are offered. */
export const DAYS_AHEAD = 14

type Mode = Template["mode"]

/** The exception of a day for a mode; one for the mode itself goes before one for both. */
export const exceptionOf = (exceptions: Exception[], date: string, mode: Mode): Exception | null =>
  exceptions.find((e) => e.date === date && e.mode === mode) ??
  exceptions.find((e) => e.date === date && e.mode === null) ??
  null

/** Whether a day is closed for a mode: by an exception, else because it is a bank holiday. */
export function closedReason(exceptions: Exception[], date: string, mode: Mode): string | null {
  const exception = exceptionOf(exceptions, date, mode)
  if (exception) return exception.is_closed ? exception.reason || "closed" : null
  return isBankHoliday(date) ? "bank_holiday" : null
}

/** What makes two windows the same one. */
export const slotKey = (slot: { template_id: string; date: string }) => `${slot.template_id} ${slot.date}`

function planSlot(template: Template, exceptions: Exception[], date: string): PlannedSlot {
  const { id, mode, pickup_point_id, start, end, capacity, fee_cents, cutoff_days_before, cutoff_time } =
    template
  return {
    template_id: id,
    mode,
    pickup_point_id,
    date,
    start,
    end,
    start_at: instantOf(date, start),
    end_at: instantOf(date, end),
    cutoff_at: instantOf(addDays(date, -cutoff_days_before), cutoff_time),
    capacity: exceptionOf(exceptions, date, mode)?.capacity ?? capacity,
    fee_cents,
  }
}

/**
 * The windows of the next days, made from the week, without those `known` by their `slotKey`. Those of a closed day
 * are made too: they are shown as closed, and an exception may open them.
 */
export function planSlots(
  templates: Template[],
  exceptions: Exception[],
  now: Date,
  { days = DAYS_AHEAD, known = new Set<string>() }: { days?: number; known?: ReadonlySet<string> } = {},
): PlannedSlot[] {
  const today = localDate(now)
  const dates = Array.from({ length: days }, (_, i) => addDays(today, i))
  return dates.flatMap((date) =>
    templates
      .filter(
        (t) =>
          t.is_active && t.weekday === weekdayOf(date) && !known.has(slotKey({ template_id: t.id, date })),
      )
      .map((template) => planSlot(template, exceptions, date)),
  )
}

/** A window as the offer needs it. */
export type OfferedSlot = {
  date: string
  start_at: Date
  cutoff_at: Date
  capacity: number
  taken: number
  is_closed: boolean
}

/** Between the last shop being ready and the first doorbell: collecting, checking, packing (default of the option). */
export const GATHERING_HOURS = 2

/**
 * Why a window cannot be chosen, and because of whom; null when it can.
 * @param hasPlace the basket has a place in it already, so that a full window does not matter.
 */
export function slotProblem(
  slot: OfferedSlot,
  shops: ShopReadiness[],
  now: Date,
  { hasPlace = false, gatheringHours = GATHERING_HOURS } = {},
) {
  if (slot.is_closed) return { reason: "closed" as const, shop: null }
  if (slot.cutoff_at <= now) return { reason: "cutoff_passed" as const, shop: null }
  const shut = shops.find((shop) => shop.closedDates.includes(slot.date))
  if (shut) return { reason: "shop_closed" as const, shop: shut }
  const deadline = slot.start_at.getTime() - gatheringHours * 3_600_000
  const late = shops.find((shop) => shop.readyAt.getTime() > deadline)
  if (late) return { reason: "shop_not_ready" as const, shop: late }
  if (!hasPlace && slot.taken >= slot.capacity) return { reason: "full" as const, shop: null }
  return null
}
