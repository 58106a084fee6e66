import { model } from "@medusajs/framework/utils"

/** One window of one day, with its places. `taken` counts holds and bookings; it changes in one statement. */
export const DeliverySlot = model
  .define("delivery_slot", {
    id: model.id({ prefix: "slot" }).primaryKey(),
    template_id: model.text(),
    mode: model.enum(["delivery", "pickup"]),
    pickup_point_id: model.text().nullable(),
    date: model.text(),
    start: model.text(),
    end: model.text(),
    start_at: model.dateTime(),
    end_at: model.dateTime(),
    cutoff_at: model.dateTime(),
    capacity: model.number(),
    taken: model.number().default(0),
    fee_cents: model.number().default(0),
    is_closed: model.boolean().default(false),
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["template_id", "date"], unique: true }, { on: ["mode", "date"] }])
