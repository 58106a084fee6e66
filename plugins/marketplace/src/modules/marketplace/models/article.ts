import { model } from "@medusajs/framework/utils"
import { Vendor } from "./vendor"

/** What the trade and the law want to know of one variant beyond what Medusa holds. */
export const Article = model
  .define("article", {
    id: model.id({ prefix: "art" }).primaryKey(),
    product_id: model.text(),
    variant_id: model.text(),
    sku: model.text(),
    gtin: model.text().nullable(),
    sold_by: model.enum(["unit", "weight"]).default("unit"),
    net_quantity: model.float().nullable(),
    net_unit: model.enum(["g", "ml", "piece", "page"]).nullable(),
    /** Cents for one kilogram, tax included; only of articles sold by weight. */
    price_per_kg_cents: model.number().nullable(),
    /** Expected weight of one portion; only of articles sold by weight. */
    estimated_weight_grams: model.number().nullable(),
    shipping_weight_grams: model.number().nullable(),
    temperature: model.text().default("ambient"),
    fragile: model.boolean().default(false),
    lead_time_hours: model.number().default(0),
    /** The INCO names contained; `[]` means declared free of all 14; null means no food. */
    allergens: model.array().nullable(),
    origin: model.text().nullable(),
    label: model.text().nullable(),
    min_age: model.number().default(0),
    withdrawal: model.text().default("14d"),
    isbn: model.text().nullable(),
    author: model.text().nullable(),
    publisher: model.text().nullable(),
    publication_year: model.number().nullable(),
    external_url: model.text().nullable(),
    kind: model.enum(["good", "voucher", "service"]).default("good"),
    /** VAT rate of the article in percent, before the shop's own regime is applied. */
    vat_rate: model.float().default(20),
    image_motif: model.text().nullable(),
    image_hue: model.number().nullable(),
    tags: model.array().nullable(),
    /** Hash of the imported row; the same hash means nothing to do. */
    source_hash: model.text().nullable(),
    vendor: model.belongsTo(() => Vendor, { mappedBy: "articles" }),
  })
  .indexes([
    { on: ["variant_id"], unique: true },
    { on: ["vendor_id", "sku"], unique: true },
    { on: ["product_id"] },
    // The few articles that need longer than their shop.
    { on: ["vendor_id", "lead_time_hours"], where: "lead_time_hours > 0 and deleted_at is null" },
  ])
