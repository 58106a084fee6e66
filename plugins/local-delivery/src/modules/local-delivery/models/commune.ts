import { model } from "@medusajs/framework/utils"

/**
 * A commune of the region: how an address is placed when nothing finer is known. Those beyond the region that share a
 * postcode with it have no coordinates.
 */
export const Commune = model
  .define("commune", {
    id: model.id({ prefix: "com" }).primaryKey(),
    insee: model.text(),
    name: model.text(),
    name_normalised: model.text(),
    postcodes: model.array(),
    latitude: model.float().nullable(),
    longitude: model.float().nullable(),
  })
  .indexes([{ on: ["insee"], unique: true }, { on: ["name_normalised"] }])
