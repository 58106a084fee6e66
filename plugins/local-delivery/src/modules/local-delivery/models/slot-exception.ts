import { model } from "@medusajs/framework/utils"

/** A day on which slots are closed. Bank holidays are closed unless the exception says otherwise. */
export const SlotException = model
  .define("slot_exception", {
    id: model.id({ prefix: "sexc" }).primaryKey(),
    /** Local date. */
    date: model.text(),
    /** Null: both modes. */
    mode: model.enum(["delivery", "pickup"]).nullable(),
    is_closed: model.boolean().default(true),
    /** Other places than usual, while open. */
    capacity: model.number().nullable(),
    reason: model.text().default(""),
  })
  .indexes([{ on: ["date"] }])
