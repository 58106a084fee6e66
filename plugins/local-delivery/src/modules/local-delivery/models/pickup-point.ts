import { model } from "@medusajs/framework/utils"

/** A counter where orders are handed over. */
export const PickupPoint = model
  .define("pickup_point", {
    id: model.id({ prefix: "pick" }).primaryKey(),
    handle: model.text(),
    name: model.text(),
    address_1: model.text(),
    postal_code: model.text(),
    city: model.text(),
    latitude: model.float().nullable(),
    longitude: model.float().nullable(),
    opening_hours: model.text().default(""),
    /** A bookshop: new books may be handed over there for nothing. */
    retails_books: model.boolean().default(false),
    is_active: model.boolean().default(true),
  })
  .indexes([{ on: ["handle"], unique: true }])
