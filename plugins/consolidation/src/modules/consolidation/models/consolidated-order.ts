import { model } from "@medusajs/framework/utils"

/** How far the storage place is with an order. One a core order. */
export const ConsolidatedOrder = model
  .define("consolidated_order", {
    id: model.id({ prefix: "cord" }).primaryKey(),
    order_id: model.text(),
    status: model.enum(["gathering", "complete", "packed"]).default("gathering"),
    complete_at: model.dateTime().nullable(),
    packed_at: model.dateTime().nullable(),
    fulfillment_id: model.text().nullable(),
  })
  .indexes([{ on: ["order_id"], unique: true }])
