import { model } from "@medusajs/framework/utils"
import { VENDOR_ORDER_STATUSES } from "../../../domain/vendor-order"
import { Vendor } from "./vendor"
import { VendorOrderEvent } from "./vendor-order-event"
import { VendorOrderLine } from "./vendor-order-line"

/** One shop's part of one order: a state machine of its own. One a shop and order. */
export const VendorOrder = model
  .define("vendor_order", {
    id: model.id({ prefix: "vord" }).primaryKey(),
    order_id: model.text(),
    order_display_id: model.number(),
    /** What people say aloud: order number and shop code, for example `1042-S03`. */
    reference: model.text(),
    status: model.enum([...VENDOR_ORDER_STATUSES]).default("awaiting_vendor"),
    /** First name and initial: all that a shop needs to know of the customer. */
    customer_name: model.text().default(""),
    /** `delivery` or `pickup`. */
    mode: model.text().nullable(),
    note: model.text().nullable(),
    /** What the customer wants written on a card. */
    gift_message: model.text().nullable(),
    /** Sum of the lines at their authorised upper bound, tax included. */
    max_cents: model.number(),
    /** Sum of the final line amounts; null until every line is settled. */
    final_cents: model.number().nullable(),
    /** `[{ temperature, count }]`, set when the part is ready. */
    parcel_plan: model.json().nullable(),
    refuse_reason: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    ready_at: model.dateTime().nullable(),
    collected_at: model.dateTime().nullable(),
    received_at: model.dateTime().nullable(),
    escalated_at: model.dateTime().nullable(),
    vendor: model.belongsTo(() => Vendor, { mappedBy: "orders" }),
    lines: model.hasMany(() => VendorOrderLine, { mappedBy: "vendor_order" }),
    events: model.hasMany(() => VendorOrderEvent, { mappedBy: "vendor_order" }),
  })
  .cascades({ delete: ["lines", "events"] })
  .indexes([
    { on: ["order_id", "vendor_id"], unique: true },
    { on: ["vendor_id", "status", "created_at"] },
    { on: ["status", "created_at"] },
  ])
