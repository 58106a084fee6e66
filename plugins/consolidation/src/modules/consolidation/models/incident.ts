import { model } from "@medusajs/framework/utils"

/** Something that went wrong with a parcel, until somebody settles it. */
export const Incident = model
  .define("incident", {
    id: model.id({ prefix: "inc" }).primaryKey(),
    kind: model.enum(["missing", "damaged"]),
    parcel_id: model.text(),
    parcel_code: model.text(),
    order_id: model.text(),
    vendor_name: model.text(),
    note: model.text().nullable(),
    status: model.enum(["open", "closed"]).default("open"),
    resolution: model.text().nullable(),
  })
  .indexes([{ on: ["status", "created_at"] }])
