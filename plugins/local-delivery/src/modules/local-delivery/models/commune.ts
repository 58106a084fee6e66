import { model } from "@medusajs/framework/utils"

/** A commune of the region: how an address is placed when nothing finer is known. */
export const Commune = model
  .define("commune", {
    id: model.id({ prefix: "com" }).primaryKey(),
    insee: model.text(),
    name: model.text(),
    name_normalised: model.text(),
    postcodes: model.array(),
    latitude: model.float(),
    longitude: model.float(),
  })
  .indexes([{ on: ["insee"], unique: true }, { on: ["name_normalised"] }])
