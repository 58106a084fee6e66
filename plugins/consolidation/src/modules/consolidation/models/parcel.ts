import { model } from "@medusajs/framework/utils"
import { PARCEL_STATUSES } from "../../../domain/parcels"

/** A bag or crate of one shop's part, of one temperature class, with a code to scan. */
export const Parcel = model
  .define("parcel", {
    id: model.id({ prefix: "parc" }).primaryKey(),
    code: model.text(),
    order_id: model.text(),
    order_display_id: model.number(),
    vendor_order_id: model.text(),
    vendor_id: model.text(),
    vendor_name: model.text(),
    customer_name: model.text().default(""),
    temperature: model.text(),
    /** 2 of 3. */
    sequence: model.number(),
    of: model.number(),
    status: model.enum([...PARCEL_STATUSES]).default("expected"),
    shelf_code: model.text().nullable(),
    collected_at: model.dateTime().nullable(),
    received_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["code"], unique: true },
    { on: ["vendor_order_id", "sequence"], unique: true },
    { on: ["order_id"] },
    { on: ["status", "created_at"] },
  ])
