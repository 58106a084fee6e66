import { model } from "@medusajs/framework/utils"

/** One window of every week. Times are local to the town. */
export const SlotTemplate = model.define("slot_template", {
  id: model.id({ prefix: "stpl" }).primaryKey(),
  mode: model.enum(["delivery", "pickup"]),
  pickup_point_id: model.text().nullable(),
  /** Monday is 1, Sunday 7. */
  weekday: model.number(),
  start: model.text(),
  end: model.text(),
  /** Orders that fit into it. */
  capacity: model.number(),
  /** On top of the area's fee, tax included. */
  fee_cents: model.number().default(0),
  cutoff_days_before: model.number().default(0),
  cutoff_time: model.text(),
  is_active: model.boolean().default(true),
})
