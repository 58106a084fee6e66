import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { runStatement } from "@pignon/kit"
import type { ParcelStatus } from "../../domain/parcels"
import { ConsolidatedOrder } from "./models/consolidated-order"
import { Incident } from "./models/incident"
import { Parcel } from "./models/parcel"
import { StorageRack } from "./models/storage-rack"

/** A parcel to be written. */
export type NewParcel = {
  code: string
  order_id: string
  order_display_id: number
  vendor_order_id: string
  vendor_id: string
  vendor_name: string
  customer_name: string
  temperature: string
  sequence: number
  of: number
}

/** Persists parcels, shelves, incidents, and how far each order is. */
class ConsolidationModuleService extends MedusaService({ Parcel, StorageRack, Incident, ConsolidatedOrder }) {
  /** Writes parcels that are not there yet. Idempotent by part and number. @returns how many were written. */
  @InjectManager()
  @InjectTransactionManager()
  async expectParcels(
    parcels: NewParcel[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<number> {
    const rows = parcels.map((parcel) => ({ id: generateEntityId(undefined, "parc"), ...parcel }))
    const written = await runStatement(context, [
      `insert into parcel (id, code, order_id, order_display_id, vendor_order_id, vendor_id, vendor_name, customer_name, temperature, sequence, "of")
       select id, code, order_id, order_display_id, vendor_order_id, vendor_id, vendor_name, customer_name, temperature, sequence, "of"
       from jsonb_to_recordset(?::jsonb) as r(id text, code text, order_id text, order_display_id int, vendor_order_id text,
         vendor_id text, vendor_name text, customer_name text, temperature text, sequence int, "of" int)
       on conflict (vendor_order_id, sequence) where deleted_at is null do nothing returning id`,
      [JSON.stringify(rows)],
    ])
    return written.length
  }

  /** Moves a parcel in one conditional statement. @returns false when it was in none of the states. */
  @InjectManager()
  async moveParcel(
    id: string,
    from: readonly ParcelStatus[],
    set: { status: ParcelStatus; shelf_code?: string | null; collected_at?: Date; received_at?: Date },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const columns = Object.keys(set)
    const rows = await runStatement(context, [
      `update parcel set ${columns.map((column) => `${column} = ?`).join(", ")}, updated_at = now()
       where id = ? and status in (${from.map(() => "?").join(", ")}) and deleted_at is null returning id`,
      [...Object.values(set), id, ...from],
    ])
    return rows.length > 0
  }

  /** Marks an order complete, once. @returns true for the one call that did. */
  @InjectManager()
  async completeOrder(
    orderId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const rows = await runStatement(context, [
      `insert into consolidated_order (id, order_id, status, complete_at) values (?, ?, 'complete', now())
       on conflict (order_id) where deleted_at is null
       do update set status = 'complete', complete_at = now() where consolidated_order.status = 'gathering' returning id`,
      [generateEntityId(undefined, "cord"), orderId],
    ])
    return rows.length > 0
  }
}

export default ConsolidationModuleService
