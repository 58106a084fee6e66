import { model } from "@medusajs/framework/utils"
import { VendorOrder } from "./vendor-order"

/** One thing that happened to a shop's part: who, what, when. Only ever added. */
export const VendorOrderEvent = model.define("vendor_order_event", {
  id: model.id({ prefix: "vevt" }).primaryKey(),
  name: model.text(),
  from_status: model.text().nullable(),
  to_status: model.text().nullable(),
  /** Medusa user id, or `system`. */
  actor_id: model.text().default("system"),
  data: model.json().nullable(),
  vendor_order: model.belongsTo(() => VendorOrder, { mappedBy: "events" }),
})
