import { model } from "@medusajs/framework/utils"
import { Vendor } from "./vendor"

/** Days on which a shop is shut beyond its weekly hours; both local dates are inside the closure. */
export const VendorClosure = model
  .define("vendor_closure", {
    id: model.id({ prefix: "vclo" }).primaryKey(),
    /** First closed local date, `YYYY-MM-DD`. */
    starts_on: model.text(),
    /** Last closed local date, `YYYY-MM-DD`. */
    ends_on: model.text(),
    reason: model.text().default(""),
    vendor: model.belongsTo(() => Vendor, { mappedBy: "closures" }),
  })
  .indexes([{ on: ["vendor_id", "ends_on"] }])
