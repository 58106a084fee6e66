import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { runStatement } from "@pignon/kit"
import { DeliverySettings } from "../../domain/settings"
import type { PlannedSlot } from "../../domain/slots"
import type { StopStatus } from "../../domain/stop"
import * as sql from "./booking-sql"
import * as stopSql from "./stop-sql"
import { Commune } from "./models/commune"
import { DeliveryArea } from "./models/delivery-area"
import { DeliveryRound } from "./models/delivery-round"
import { DeliverySlot } from "./models/delivery-slot"
import { DeliveryStop } from "./models/delivery-stop"
import { PickupPoint } from "./models/pickup-point"
import { SlotBooking } from "./models/slot-booking"
import { SlotException } from "./models/slot-exception"
import { SlotTemplate } from "./models/slot-template"

type BookingRow = {
  id: string
  slot_id: string
  status: "held" | "booked" | "released"
  order_id: string | null
}

/** A basket's place after somebody asked for it. */
export type Place =
  | { ok: true; booking_id: string; was: "none" | "held" | "booked" }
  | { ok: false; code: "slot.full" | "slot.gone" }

/** Persists areas, slots, bookings and rounds. Counters change in conditional statements, inside one transaction. */
class LocalDeliveryModuleService extends MedusaService({
  DeliveryArea,
  Commune,
  PickupPoint,
  SlotTemplate,
  SlotException,
  DeliverySlot,
  SlotBooking,
  DeliveryRound,
  DeliveryStop,
}) {
  readonly settings: DeliverySettings

  constructor(container: object, options: object = {}) {
    // The factory's constructor reads whatever it is given.
    super(...[container, options])
    // Medusa adds the database's settings to every module's own options.
    const { database: _database, ...own } = options as { database?: unknown }
    const { success, data, error } = DeliverySettings.safeParse(own)
    if (!success) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `Wrong option of @pignon/local-delivery: ${z.prettifyError(error)}`,
      )
    }
    this.settings = data
  }

  /** Writes slots that are not there yet. Idempotent by template and date; counts and closures stay. */
  @InjectManager()
  async materialiseSlots(
    slots: PlannedSlot[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const rows = slots.map((slot) => ({ id: generateEntityId(undefined, "slot"), ...slot }))
    if (rows.length) await runStatement(context, sql.insertSlots(rows))
  }

  /** Gives back the places of holds that ran out, in one statement. */
  @InjectManager()
  @InjectTransactionManager()
  async releaseExpired(@MedusaContext() context: Context<EntityManager> = {}): Promise<number> {
    const rows = await runStatement(context, sql.releaseExpired)
    return rows.length
  }

  /**
   * Holds a place for a basket until `expiresAt`; a former place of the same basket is given back. Holding the same
   * slot again only prolongs. A booked basket keeps its place.
   */
  @InjectManager()
  @InjectTransactionManager()
  async holdPlace(
    cartId: string,
    slotId: string,
    expiresAt: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Place> {
    await runStatement(context, sql.releaseExpired)
    return this.take(context, cartId, slotId, "held", expiresAt)
  }

  /** Turns a basket's hold into a booking, taking the place anew when the hold ran out meanwhile. Idempotent. */
  @InjectManager()
  @InjectTransactionManager()
  async bookPlace(
    cartId: string,
    slotId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Place> {
    return this.take(context, cartId, slotId, "booked", new Date())
  }

  /** Puts a booking of this basket back to a hold (the order was not made after all). */
  @InjectManager()
  async unbookPlace(
    bookingId: string,
    expiresAt: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await runStatement(context, [
      "update slot_booking set status = 'held', expires_at = ?, updated_at = now() where id = ? and status = 'booked' and order_id is null",
      [expiresAt.toISOString(), bookingId],
    ])
  }

  /** Gives a cancelled order's place back. Idempotent. */
  @InjectManager()
  @InjectTransactionManager()
  async releaseOrder(orderId: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await runStatement(context, sql.releaseOrder(orderId))
  }

  /** Gives the place of a basket back that is not booked yet. Idempotent. */
  @InjectManager()
  async releaseHold(cartId: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await runStatement(context, sql.releaseHold(cartId))
  }

  /** Changes the windows still to come of a template or of a day; places that are taken stay taken. */
  @InjectManager()
  async changeComingSlots(
    which: { template_id: string } | { date: string; mode: string | null },
    set: sql.ComingChange,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const statement =
      "date" in which
        ? sql.changeComing("date", which.date, which.mode, set)
        : sql.changeComing("template_id", which.template_id, null, set)
    await runStatement(context, statement)
  }

  /** Moves a stop in one conditional statement. @returns false when it could not go there from where it was. */
  @InjectManager()
  async moveStop(
    id: string,
    to: StopStatus,
    set: stopSql.StopChange = {},
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const rows = await runStatement(context, stopSql.moveStop(id, to, set))
    return rows.length > 0
  }

  /** Notes a failed hand-over with its reason. @returns false when the stop was closed already. */
  @InjectManager()
  async failStop(
    id: string,
    reason: string,
    entry: Record<string, unknown>,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const rows = await runStatement(context, stopSql.failStop(id, reason, entry))
    return rows.length > 0
  }

  /** Puts a stop nobody drives into a round. @returns false when somebody was quicker. */
  @InjectManager()
  async takeStop(
    id: string,
    roundId: string,
    sequence: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const rows = await runStatement(context, stopSql.takeStop(id, roundId, sequence))
    return rows.length > 0
  }

  /** Numbers the stops of a round in the order given; stops of other rounds stay as they are. */
  @InjectManager()
  async orderStops(
    roundId: string,
    stopIds: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    if (stopIds.length) await runStatement(context, stopSql.orderStops(roundId, stopIds))
  }

  /** Lets the planned stops of a round go again. */
  @InjectManager()
  async letStopsGo(roundId: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await runStatement(context, stopSql.letGo(roundId))
  }

  /** Sends a round and its stops off. Repeating finishes what a broken run left. */
  @InjectManager()
  @InjectTransactionManager()
  async departRound(
    id: string,
    driverId: string | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; order_id: string }[]> {
    await runStatement(context, stopSql.departRound(id, driverId))
    return runStatement<{ id: string; order_id: string }>(context, stopSql.departStops(id))
  }

  /** Ends a round once none of its stops is open. Idempotent. */
  @InjectManager()
  async endRound(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await runStatement(context, stopSql.endRound(id))
  }

  /** Takes back the open stop of a fulfilment that was cancelled. Idempotent. */
  @InjectManager()
  async dropStop(
    fulfillmentId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await runStatement(context, stopSql.dropStop(fulfillmentId))
  }

  @InjectTransactionManager()
  private async take(
    @MedusaContext() context: Context<EntityManager>,
    cartId: string,
    slotId: string,
    status: "held" | "booked",
    expiresAt: Date,
  ): Promise<Place> {
    const id = generateEntityId(undefined, "sbok")
    await runStatement(context, sql.ensureBooking(id, cartId, slotId))
    // The row lock makes two requests of one basket wait for each other.
    const [booking] = await runStatement<BookingRow>(context, [
      "select id, slot_id, status, order_id from slot_booking where cart_id = ? and deleted_at is null for update",
      [cartId],
    ])
    if (!booking) return { ok: false, code: "slot.gone" }
    const was = booking.status === "released" ? ("none" as const) : booking.status
    const isSame = booking.slot_id === slotId
    if (was === "booked" && (isSame || booking.order_id)) return { ok: true, booking_id: booking.id, was }
    if (was === "none" || !isSame) {
      await runStatement(context, sql.lockSlots([slotId, booking.slot_id]))
      const taken = await runStatement(context, sql.takePlace(slotId))
      if (taken.length === 0) return { ok: false, code: "slot.full" }
      if (was !== "none") await runStatement(context, sql.giveBack(booking.slot_id))
    }
    await runStatement(context, sql.setBooking(booking.id, slotId, status, expiresAt))
    return { ok: true, booking_id: booking.id, was }
  }
}

export default LocalDeliveryModuleService
