import { model } from "@medusajs/framework/utils"
import { DeliveryStop } from "./delivery-stop"

/** One drive: an ordered list of stops. */
export const DeliveryRound = model
  .define("delivery_round", {
    id: model.id({ prefix: "drnd" }).primaryKey(),
    date: model.text(),
    name: model.text(),
    driver_user_id: model.text().nullable(),
    status: model.enum(["planned", "departed", "done"]).default("planned"),
    departed_at: model.dateTime().nullable(),
    stops: model.hasMany(() => DeliveryStop, { mappedBy: "round" }),
  })
  .indexes([{ on: ["date"] }])
