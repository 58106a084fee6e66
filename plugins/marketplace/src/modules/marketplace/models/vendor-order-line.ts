import { model } from "@medusajs/framework/utils"
import { VendorOrder } from "./vendor-order"

/** Every state of a line of a shop's part. */
export const VENDOR_ORDER_LINE_STATUSES = [
  "ordered",
  "confirmed",
  "short",
  "substituted",
  "refused",
  "weighed",
] as const

/** One line of a shop's part, copied from the order when it was placed. Amounts are tax-inclusive cents. */
export const VendorOrderLine = model
  .define("vendor_order_line", {
    id: model.id({ prefix: "vlin" }).primaryKey(),
    order_line_item_id: model.text(),
    product_id: model.text().nullable(),
    variant_id: model.text().nullable(),
    sku: model.text().nullable(),
    title: model.text(),
    image_motif: model.text().nullable(),
    quantity: model.number(),
    /** What the shop can give; equals `quantity` until a line is refused or short. */
    accepted_quantity: model.number(),
    status: model.enum([...VENDOR_ORDER_LINE_STATUSES]).default("ordered"),
    sold_by: model.enum(["unit", "weight"]).default("unit"),
    unit_price_cents: model.number(),
    price_per_kg_cents: model.number().nullable(),
    /** Expected weight of one portion. */
    estimated_weight_grams: model.number().nullable(),
    /** Estimate of the line as ordered. */
    estimate_cents: model.number(),
    /** The most the customer can pay for the line as ordered. */
    max_cents: model.number(),
    /** True weight of the whole line. */
    weighed_grams: model.number().nullable(),
    /** What the customer pays for the line; null until known. */
    final_cents: model.number().nullable(),
    /** VAT contained in the line, in percent, after the shop's regime. */
    vat_rate: model.float(),
    temperature: model.text().default("ambient"),
    kind: model.text().default("good"),
    category_id: model.text().nullable(),
    /** What the customer chose for a missing article. */
    substitution: model.enum(["replace", "call", "refund"]).default("refund"),
    /** How much dearer a replacement may be, in percent; null when nothing is to be replaced. */
    replace_up_to_percent: model.number().nullable(),
    /** Withdrawal class of the article when it was bought. */
    withdrawal: model.text().default("14d"),
    refuse_reason: model.text().nullable(),
    vendor_order: model.belongsTo(() => VendorOrder, { mappedBy: "lines" }),
  })
  .indexes([{ on: ["order_line_item_id"], unique: true }])
