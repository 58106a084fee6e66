import { model } from "@medusajs/framework/utils"
import { DeliveryRound } from "./delivery-round"

/** One hand-over of one fulfilment, at the door or at the counter. */
export const DeliveryStop = model
  .define("delivery_stop", {
    id: model.id({ prefix: "dstp" }).primaryKey(),
    order_id: model.text(),
    order_display_id: model.number(),
    fulfillment_id: model.text(),
    mode: model.enum(["delivery", "pickup"]),
    slot_id: model.text().nullable(),
    sequence: model.number().default(0),
    status: model.enum(["planned", "departed", "arrived", "done", "failed"]).default("planned"),
    name: model.text().default(""),
    address: model.text().default(""),
    phone: model.text().nullable(),
    note: model.text().nullable(),
    recipient: model.text().nullable(),
    /** The latest failure; all of them are in `history`. */
    reason: model.text().nullable(),
    history: model.json().nullable(),
    done_at: model.dateTime().nullable(),
    round: model.belongsTo(() => DeliveryRound, { mappedBy: "stops" }).nullable(),
  })
  .indexes([{ on: ["fulfillment_id"], unique: true }, { on: ["order_id"] }, { on: ["mode", "status"] }])
