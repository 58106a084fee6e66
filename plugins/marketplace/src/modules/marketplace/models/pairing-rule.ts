import { model } from "@medusajs/framework/utils"

/** What goes with what across the trades: cheese with wine, wine with a novel. */
export const PairingRule = model
  .define("pairing_rule", {
    id: model.id({ prefix: "pair" }).primaryKey(),
    code: model.text(),
    /** The lower, the earlier it is shown. */
    rank: model.number().default(0),
    reason_fr: model.text(),
    reason_en: model.text().nullable(),
    reason_de: model.text().nullable(),
    /** Handles of shelves or aisles an article must stand in; empty: any. */
    from_categories: model.array(),
    /** Words of which one must be in the article's title; empty: any. */
    from_words: model.array(),
    to_categories: model.array(),
    to_words: model.array(),
  })
  .indexes([{ on: ["code"], unique: true }])
