import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, contributionsTo, localDate, notFound, type ShopReadiness } from "@pignon/kit"
import {
  closedReason,
  planSlots,
  slotKey,
  slotProblem,
  type Exception,
  type OfferedSlot,
  type Template,
} from "../domain/slots"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../modules/local-delivery"
import { cartTerms, costIn, deliveredCart, type CartTerms } from "./cart-delivery"

/** When every shop of a basket is ready; nobody to ask means ready now. */
export async function basketReadiness(
  container: MedusaContainer,
  cartId: string | undefined,
  now: Date,
): Promise<ShopReadiness[]> {
  if (!cartId) return []
  const said = await Promise.all(
    contributionsTo("basket.readiness").map(({ fn }) => fn(container, cartId, now)),
  )
  return said.flat()
}

/** A window as it is stored. */
export type SlotRow = OfferedSlot & {
  id: string
  template_id: string
  mode: "delivery" | "pickup"
  pickup_point_id: string | null
  start: string
  end: string
  fee_cents: number
  reason: string | null
  /** Why the whole day is closed; null when it is not. */
  closed_because: string | null
}

const MOST_SLOTS = 5000

/**
 * The windows of the days ahead, those of the week's templates that were not there yet made now. Idempotent: a window
 * exists once a template and date, whoever asks at the same time.
 */
export async function upcomingSlots(container: MedusaContainer, now: Date): Promise<SlotRow[]> {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const [today, days] = [localDate(now), service.settings.daysAhead]
  const range = { $gte: today, $lte: addDays(today, days - 1) }
  const listRows = () =>
    service.listDeliverySlots({ date: range }, { order: { start_at: "ASC" }, take: MOST_SLOTS })
  const [templates, listed, rows] = await Promise.all([
    service.listSlotTemplates({ is_active: true }, { take: 500 }),
    service.listSlotExceptions({ date: range }, { take: 500 }),
    listRows(),
  ])
  const exceptions = listed as Exception[]
  const missing = planSlots(templates as Template[], exceptions, now, {
    days,
    known: new Set(rows.map(slotKey)),
  })
  if (missing.length) await service.materialiseSlots(missing)
  const all = missing.length ? await listRows() : rows
  // Rows of the model are exactly this shape; the model language types them more loosely.
  return (all as unknown as SlotRow[]).map((slot) => {
    const closed_because = closedReason(exceptions, slot.date, slot.mode)
    return { ...slot, is_closed: slot.is_closed || closed_because !== null, closed_because }
  })
}

const costOf = (slot: SlotRow, terms: CartTerms | null) =>
  terms
    ? costIn(terms, slot)
    : slot.mode === "pickup"
      ? { cents: slot.fee_cents, isBookMinimum: false }
      : null

function said(slot: SlotRow, problem: ReturnType<typeof slotProblem>, terms: CartTerms | null) {
  const cost = costOf(slot, terms)
  return {
    id: slot.id,
    mode: slot.mode,
    date: slot.date,
    start: slot.start,
    end: slot.end,
    pickup_point_id: slot.pickup_point_id,
    /** What this window costs on top. */
    fee: slot.fee_cents / 100,
    /** What the whole delivery costs in this window; null while the address does not decide it. */
    total_fee_cents: cost?.cents ?? null,
    /** Whether it costs that much only because the law sets a minimum for new books. */
    is_book_minimum: cost?.isBookMinimum ?? false,
    cutoff_at: slot.cutoff_at.toISOString(),
    available: problem === null,
    places_left: Math.max(0, slot.capacity - slot.taken),
    reason: problem?.reason ?? null,
    closed_because: slot.closed_because ?? (slot.is_closed ? slot.reason : null),
    because_of: problem?.shop ? { handle: problem.shop.shop.handle, name: problem.shop.shop.name } : null,
  }
}

/** Which shop moves the earliest date, and why; null when none does. */
function earliestBecause(offered: ReturnType<typeof said>[], readiness: ShopReadiness[]) {
  const first = offered.findIndex(({ available }) => available)
  const before = first === -1 ? offered : offered.slice(0, first)
  // The last window lost to a shop before the first that is left: this shop is what decides.
  const blocked = [...before].reverse().find((slot) => slot.because_of !== null)
  const shop = readiness.find(({ shop }) => shop.handle === blocked?.because_of?.handle)
  if (!blocked || !shop) return null
  return {
    shop: { handle: shop.shop.handle, name: shop.shop.name },
    reason: blocked.reason,
    lead_time_hours: shop.leadTimeHours,
    ready_at: shop.readyAt.toISOString(),
  }
}

async function termsOf(container: MedusaContainer, cartId: string | undefined): Promise<CartTerms | null> {
  if (!cartId) return null
  const cart = await deliveredCart(container, cartId)
  return cart ? cartTerms(container, cart) : notFound("cart.not_found", "Ce panier n’existe pas.")
}

/**
 * The windows of the next days for a basket, those it cannot have included, each with its reason.
 * @throws `cart.not_found`.
 */
export async function offerSlots(
  container: MedusaContainer,
  { cartId, mode, now }: { cartId?: string; mode: "delivery" | "pickup"; now: Date },
) {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const terms = await termsOf(container, cartId)
  await service.releaseExpired()
  const [rows, readiness, [booking]] = await Promise.all([
    upcomingSlots(container, now),
    basketReadiness(container, cartId, now),
    cartId ? service.listSlotBookings({ cart_id: cartId, status: "held" }, { take: 1 }) : [],
  ])
  const { gatheringHours } = service.settings
  const slots = rows
    .filter((slot) => slot.mode === mode && slot.start_at > now)
    .map((slot) => {
      const hasPlace = booking?.slot_id === slot.id
      return said(slot, slotProblem(slot, readiness, now, { hasPlace, gatheringHours }), terms)
    })
  const held = slots.find(({ id }) => id === booking?.slot_id)
  return {
    slots,
    earliest_because: earliestBecause(slots, readiness),
    held_slot_id: held?.id ?? null,
    held_until: held && booking ? new Date(booking.expires_at).toISOString() : null,
  }
}
