import { model } from "@medusajs/framework/utils"

/** A code that proves who reads an e-mail address. Only its hash is kept. */
export const OneTimeCode = model
  .define("one_time_code", {
    id: model.id({ prefix: "otc" }).primaryKey(),
    /** What it opens, for example `order:<id>` or `claim:<customer id>`. */
    subject: model.text(),
    code_hash: model.text(),
    expires_at: model.dateTime(),
    tries: model.number().default(0),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["subject", "created_at"] }, { on: ["expires_at"] }])
