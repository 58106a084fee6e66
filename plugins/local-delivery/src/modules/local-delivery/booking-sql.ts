import type { Statement } from "@pignon/kit"

/** Writes slots; those that are there stay as they are. */
export const insertSlots = (rows: object[]): Statement => [
  `insert into delivery_slot (id, template_id, mode, pickup_point_id, date, start, "end", start_at, end_at, cutoff_at, capacity, fee_cents)
   select id, template_id, mode, pickup_point_id, date, start, "end", start_at, end_at, cutoff_at, capacity, fee_cents
   from jsonb_to_recordset(?::jsonb) as r(id text, template_id text, mode text, pickup_point_id text, date text, start text,
     "end" text, start_at timestamptz, end_at timestamptz, cutoff_at timestamptz, capacity int, fee_cents int)
   on conflict (template_id, date) where deleted_at is null do nothing`,
  [JSON.stringify(rows)],
]

/** Ends holds that ran out and gives their places back, in one statement. */
export const releaseExpired: Statement = [
  `with gone as (
     update slot_booking set status = 'released', updated_at = now()
     where id in (select id from slot_booking where status = 'held' and expires_at < now() and deleted_at is null
       order by id for update skip locked)
     returning slot_id),
   sums as (select slot_id, count(*)::int n from gone group by slot_id),
   -- Slots are locked in the order of their ids, here and by lockSlots: two who each want two never wait for each other.
   locked as (select id from delivery_slot where id in (select slot_id from sums) order by id for update)
   update delivery_slot s set taken = greatest(0, s.taken - sums.n), updated_at = now()
   from locked join sums on sums.slot_id = locked.id where s.id = locked.id returning s.id`,
  [],
]

/** A row for the basket, without a place yet, unless it has one. */
export const ensureBooking = (id: string, cartId: string, slotId: string): Statement => [
  `insert into slot_booking (id, cart_id, slot_id, status, expires_at) values (?, ?, ?, 'released', now())
   on conflict (cart_id) where deleted_at is null do nothing`,
  [id, cartId, slotId],
]

/** Locks slots in the order of their ids, before places move between them. */
export const lockSlots = (ids: string[]): Statement => [
  `select id from delivery_slot where id in (${ids.map(() => "?").join(", ")}) order by id for update`,
  ids,
]

/** Takes one place, only while there is one. */
export const takePlace = (slotId: string): Statement => [
  `update delivery_slot set taken = taken + 1, updated_at = now()
   where id = ? and taken < capacity and not is_closed and deleted_at is null returning id`,
  [slotId],
]

/** Gives one place back. */
export const giveBack = (slotId: string): Statement => [
  "update delivery_slot set taken = taken - 1, updated_at = now() where id = ? and taken > 0",
  [slotId],
]

/** Writes where a basket's place is and how firm it is. */
export const setBooking = (id: string, slotId: string, status: string, expiresAt: Date): Statement => [
  "update slot_booking set slot_id = ?, status = ?, expires_at = ?, updated_at = now() where id = ?",
  [slotId, status, expiresAt.toISOString(), id],
]

/** Gives the place of a cancelled order back, once. */
export const releaseOrder = (orderId: string): Statement => [
  `with gone as (
     update slot_booking set status = 'released', updated_at = now()
     where order_id = ? and status = 'booked' and deleted_at is null returning slot_id)
   update delivery_slot s set taken = greatest(0, s.taken - 1), updated_at = now() from gone where s.id = gone.slot_id`,
  [orderId],
]

/** Ends a basket's hold and gives its place back. */
export const releaseHold = (cartId: string): Statement => [
  `with gone as (
     update slot_booking set status = 'released', updated_at = now()
     where cart_id = ? and status = 'held' and deleted_at is null returning slot_id)
   update delivery_slot s set taken = greatest(0, s.taken - 1), updated_at = now() from gone where s.id = gone.slot_id`,
  [cartId],
]

/** Closes the windows still to come of a template that is no longer used, or gives them other places. */
export const changeComing = (
  where: "template_id" | "date",
  value: string,
  mode: string | null,
  set: ComingChange,
): Statement => [
  `update delivery_slot set is_closed = coalesce(?::boolean, is_closed), capacity = coalesce(?::int, capacity),
     fee_cents = coalesce(?::int, fee_cents), updated_at = now()
   where ${where} = ? and (?::text is null or mode = ?) and start_at > now() and deleted_at is null`,
  [set.is_closed ?? null, set.capacity ?? null, set.fee_cents ?? null, value, mode, mode],
]

/** What may change of windows still to come; what is left out stays. */
export type ComingChange = { is_closed?: boolean; capacity?: number; fee_cents?: number }
