import { model } from "@medusajs/framework/utils"

/** One payment to a shop. */
export const Payout = model
  .define("payout", {
    id: model.id({ prefix: "pout" }).primaryKey(),
    vendor_id: model.text(),
    amount_cents: model.number(),
    /** How it was paid: `manual` is a bank transfer the treasurer made and recorded. */
    method: model.text().default("manual"),
    note: model.text().nullable(),
    /** The client's own key: the same key is the same payment. */
    request_key: model.text(),
    created_by: model.text().nullable(),
  })
  .indexes([{ on: ["request_key"], unique: true }, { on: ["vendor_id", "created_at"] }])
