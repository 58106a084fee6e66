import { model } from "@medusajs/framework/utils"

/** Clicks that left for a shop's own site, counted by day and kind; no trace of who clicked. */
export const OutboundClick = model
  .define("outbound_click", {
    id: model.id({ prefix: "oclk" }).primaryKey(),
    vendor_id: model.text(),
    /** Local date of the town. */
    date: model.text(),
    /** `search` or `article`. */
    kind: model.text(),
    clicks: model.number().default(0),
  })
  .indexes([{ on: ["vendor_id", "date", "kind"], unique: true }])
