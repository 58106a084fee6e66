import { model } from "@medusajs/framework/utils"
import { LedgerEntry } from "./ledger-entry"

/** One movement of money, never changed. Its entries sum to zero; `hash` covers the transaction before it. */
export const LedgerTransaction = model
  .define("ledger_transaction", {
    id: model.id({ prefix: "ltrx" }).primaryKey(),
    /** What happened, once: posting the same key again changes nothing. */
    key: model.text(),
    kind: model.text(),
    order_id: model.text().nullable(),
    seq: model.number(),
    occurred_at: model.dateTime(),
    prev_hash: model.text(),
    hash: model.text(),
    note: model.text().nullable(),
    entries: model.hasMany(() => LedgerEntry, { mappedBy: "transaction" }),
  })
  .indexes([{ on: ["key"], unique: true }, { on: ["seq"], unique: true }, { on: ["order_id"] }])
