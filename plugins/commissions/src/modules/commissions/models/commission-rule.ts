import { model } from "@medusajs/framework/utils"

/** What the association takes of a sale. The most specific rule that is in force wins. */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "crul" }).primaryKey(),
    /** Null: every shop. */
    vendor_id: model.text().nullable(),
    /** Null: every category. */
    category_id: model.text().nullable(),
    /** Percent of the goods, tax included. */
    percent: model.float(),
    /** On top, once a part of an order. */
    fixed_cents: model.number().default(0),
    /** First and last local date in force; null: open. */
    starts_on: model.text().nullable(),
    ends_on: model.text().nullable(),
    /**
     * The moments between which the rule read so: from its entry or last change, until it was changed. Null: always,
     * and until today. What it read before stays as a row of its own, for the orders placed then.
     */
    counts_from: model.dateTime().nullable(),
    counts_until: model.dateTime().nullable(),
  })
  .indexes([{ on: ["vendor_id"] }])
