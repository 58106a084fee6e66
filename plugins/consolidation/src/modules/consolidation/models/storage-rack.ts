import { model } from "@medusajs/framework/utils"

/** A place in the storage place, for one temperature class. */
export const StorageRack = model
  .define("storage_rack", {
    id: model.id({ prefix: "rack" }).primaryKey(),
    code: model.text(),
    temperature: model.text(),
  })
  .indexes([{ on: ["code"], unique: true }])
