import { model } from "@medusajs/framework/utils"
import { Vendor } from "./vendor"

/** A Medusa user who works for one shop. */
export const VendorMember = model
  .define("vendor_member", {
    id: model.id({ prefix: "vmem" }).primaryKey(),
    user_id: model.text(),
    email: model.text(),
    name: model.text().default(""),
    role: model.enum(["owner", "staff"]).default("staff"),
    vendor: model.belongsTo(() => Vendor, { mappedBy: "members" }),
  })
  .indexes([{ on: ["user_id"], unique: true }])
