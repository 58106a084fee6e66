import { model } from "@medusajs/framework/utils"
import { LedgerTransaction } from "./ledger-transaction"

/** One line of a movement. Credits are positive: what we owe; debits negative: what we hold. */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "lent" }).primaryKey(),
    account: model.text(),
    vendor_id: model.text().nullable(),
    amount_cents: model.number(),
    /** VAT rate in percent, where the account has one. */
    vat_rate: model.float().nullable(),
    transaction: model.belongsTo(() => LedgerTransaction, { mappedBy: "entries" }),
  })
  .indexes([{ on: ["account", "vendor_id"] }])
