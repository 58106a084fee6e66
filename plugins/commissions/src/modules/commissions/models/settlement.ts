import { model } from "@medusajs/framework/utils"

/** The one capture of an order, and how far it has come; lets a broken run go on. */
export const Settlement = model
  .define("settlement", {
    id: model.id({ prefix: "sett" }).primaryKey(),
    order_id: model.text(),
    status: model.enum(["started", "captured", "settled"]).default("started"),
    captured_cents: model.number(),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["order_id"], unique: true }])
