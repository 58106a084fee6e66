import { model } from "@medusajs/framework/utils"

/** Something all shops do together for a while: Mother's Day, the new novels of September. */
export const TownCampaign = model
  .define("town_campaign", {
    id: model.id({ prefix: "camp" }).primaryKey(),
    handle: model.text(),
    title_fr: model.text(),
    title_en: model.text().nullable(),
    title_de: model.text().nullable(),
    lead_fr: model.text().default(""),
    lead_en: model.text().nullable(),
    lead_de: model.text().nullable(),
    /** `YYYY-MM-DD` once, or `MM-DD` every year; both days are inside. */
    starts_on: model.text(),
    ends_on: model.text(),
    accent_color: model.text().nullable(),
    motif: model.text().nullable(),
    /** Shelves or aisles, shops, words: an article must fit each that is not empty. */
    categories: model.array(),
    shops: model.array(),
    words: model.array(),
    /** Articles picked by hand, by product handle, beside those that fit. */
    picked: model.array(),
    is_active: model.boolean().default(true),
  })
  .indexes([{ on: ["handle"], unique: true }])
