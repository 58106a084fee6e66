import { model } from "@medusajs/framework/utils"

/** A basket's place in a slot: held during checkout, booked with the order. One a basket. */
export const SlotBooking = model
  .define("slot_booking", {
    id: model.id({ prefix: "sbok" }).primaryKey(),
    cart_id: model.text(),
    slot_id: model.text(),
    status: model.enum(["held", "booked", "released"]),
    /** End of the hold; meaningless once booked. */
    expires_at: model.dateTime(),
    order_id: model.text().nullable(),
  })
  .indexes([{ on: ["cart_id"], unique: true }, { on: ["order_id"] }, { on: ["status", "expires_at"] }])
