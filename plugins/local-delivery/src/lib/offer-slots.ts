import type { MedusaContainer } from "@medusajs/framework/types"
import { contributionsTo, localDate, type ShopReadiness } from "@pignon/kit"
import { closedReason, DAYS_AHEAD, planSlots, slotProblem, type Exception, type OfferedSlot, type Template } from "../domain/slots"
import { LOCAL_DELIVERY_MODULE, type LocalDeliveryModuleService } from "../modules/local-delivery"

/** When every shop of a basket is ready; nobody to ask means ready now. */
export async function basketReadiness(container: MedusaContainer, cartId: string | undefined, now: Date): Promise<ShopReadiness[]> {
  if (!cartId) return []
  const said = await Promise.all(contributionsTo("basket.readiness").map(({ fn }) => fn(container, cartId, now)))
  return said.flat()
}

const materialised = new Map<string, number>()
const MATERIALISE_EVERY_MS = 60_000

/** Makes the windows of the next days from the week's templates. Idempotent, at most once a minute and database. */
export async function materialise(container: MedusaContainer, now: Date, isForced = false): Promise<void> {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  const key = localDate(now)
  if (!isForced && now.getTime() - (materialised.get(key) ?? 0) < MATERIALISE_EVERY_MS) return
  const [templates, exceptions] = await Promise.all([
    service.listSlotTemplates({ is_active: true }, { take: 500 }),
    service.listSlotExceptions({ date: { $gte: localDate(now) } }, { take: 500 }),
  ])
  await service.materialiseSlots(planSlots(templates as Template[], exceptions as Exception[], now))
  if (templates.length) materialised.set(key, now.getTime())
}

type Row = OfferedSlot & { id: string; mode: "delivery" | "pickup"; start: string; end: string; fee_cents: number; reason: string | null }

const said = (slot: Row, problem: ReturnType<typeof slotProblem>) => ({
  id: slot.id,
  mode: slot.mode,
  date: slot.date,
  start: slot.start,
  end: slot.end,
  fee: slot.fee_cents / 100,
  cutoff_at: slot.cutoff_at.toISOString(),
  available: problem === null,
  places_left: Math.max(0, slot.capacity - slot.taken),
  reason: problem?.reason ?? null,
  because_of: problem?.shop ? { handle: problem.shop.shop.handle, name: problem.shop.shop.name } : null,
})

/** Which shop moves the earliest date, and why; null when none does. */
function earliestBecause(offered: ReturnType<typeof said>[], readiness: ShopReadiness[]) {
  const first = offered.find(({ available }) => available)
  const blocked = offered.find(
    (slot) => ["shop_not_ready", "shop_closed"].includes(slot.reason ?? "") && (!first || slot.date <= first.date),
  )
  const shop = readiness.find(({ shop }) => shop.handle === blocked?.because_of?.handle)
  if (!blocked || !shop) return null
  return {
    shop: { handle: shop.shop.handle, name: shop.shop.name },
    reason: blocked.reason,
    lead_time_hours: shop.leadTimeHours,
    ready_at: shop.readyAt.toISOString(),
  }
}

/** The windows of the next days for a basket, those it cannot have included, each with its reason. */
export async function offerSlots(
  container: MedusaContainer,
  { cartId, mode, now }: { cartId?: string; mode: "delivery" | "pickup"; now: Date },
) {
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE)
  await service.releaseExpired()
  await materialise(container, now)
  const today = localDate(now)
  const [rows, exceptions, readiness, [booking]] = await Promise.all([
    service.listDeliverySlots({ mode, date: { $gte: today } }, { order: { start_at: "ASC" }, take: DAYS_AHEAD * 10 }),
    service.listSlotExceptions({ date: { $gte: today } }, { take: 500 }),
    basketReadiness(container, cartId, now),
    cartId ? service.listSlotBookings({ cart_id: cartId, status: "held" }, { take: 1 }) : [],
  ])
  const slots = (rows as unknown as Row[])
    .filter(({ start_at }) => start_at > now)
    .map((slot) => {
      const isClosed = slot.is_closed || closedReason(exceptions as Exception[], slot.date, mode) !== null
      const problem = slotProblem({ ...slot, is_closed: isClosed }, readiness, now, booking?.slot_id === slot.id)
      return said(slot, problem)
    })
  return { slots, earliest_because: earliestBecause(slots, readiness), held_slot_id: booking?.slot_id ?? null }
}
