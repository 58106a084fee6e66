import { model } from "@medusajs/framework/utils"

/** One e-mail that is owed to somebody: written once a key, sent once. */
export const Letter = model
  .define("letter", {
    id: model.id({ prefix: "letr" }).primaryKey(),
    key: model.text(),
    kind: model.text(),
    order_id: model.text().nullable(),
    /** `sending` for at most a few minutes: a process that died is followed by the repair job. */
    status: model.enum(["sending", "sent", "failed"]).default("sending"),
    attempts: model.number().default(1),
    claimed_at: model.dateTime(),
    sent_at: model.dateTime().nullable(),
    problem: model.text().nullable(),
  })
  .indexes([{ on: ["key"], unique: true }, { on: ["order_id"] }])
