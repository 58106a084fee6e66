import { model } from "@medusajs/framework/utils"

/** How often something was asked for within a window of time; the key is a hash, so it names nobody. */
export const RequestCount = model
  .define("request_count", {
    id: model.id({ prefix: "rqct" }).primaryKey(),
    key: model.text(),
    hits: model.number().default(0),
    until: model.dateTime(),
  })
  .indexes([{ on: ["key"], unique: true }, { on: ["until"] }])
