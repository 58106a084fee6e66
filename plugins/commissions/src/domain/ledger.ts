import crypto from "node:crypto"
import type { Cents } from "@pignon/kit"

/** Every account of the books. */
export type Account =
  | "payments" // money received (negative: we hold it), less what was paid out
  | "held" // received for orders not yet delivered
  | "merchant" // owed to a shop: its goods without VAT, less the commission
  | "merchant_vat" // owed to a shop: the VAT of its goods, which it declares itself
  | "commission" // the association's share, without VAT
  | "delivery" // delivery fees, without VAT
  | "vat" // the association's own VAT

/** One line of a movement; credits positive. */
export type Entry = {
  account: Account
  vendor_id?: string | null
  amount_cents: Cents
  vat_rate?: number | null
}

/** A movement to be posted, once a key. */
export type Posting = {
  key: string
  kind: string
  order_id: string | null
  occurred_at: Date
  entries: Entry[]
  note?: string | null
}

/** Whether entries may be posted: whole cents that sum to zero. */
export const isBalanced = (entries: Entry[]): boolean =>
  entries.length > 0 &&
  entries.every(({ amount_cents }) => Number.isInteger(amount_cents)) &&
  entries.reduce((sum, { amount_cents }) => sum + amount_cents, 0) === 0

/** Entries of nothing are not written. */
export const withoutZeros = (entries: Entry[]): Entry[] =>
  entries.filter(({ amount_cents }) => amount_cents !== 0)

/** The hash of a movement, which covers the one before it: changing any of them breaks every later one. */
export function chainHash(prevHash: string, seq: number, posting: Posting): string {
  const entries = posting.entries.map((e) => [
    e.account,
    e.vendor_id ?? null,
    e.amount_cents,
    e.vat_rate ?? null,
  ])
  const contents = JSON.stringify([
    prevHash,
    seq,
    posting.key,
    posting.kind,
    posting.order_id,
    posting.occurred_at.toISOString(),
    entries,
  ])
  return crypto.createHash("sha256").update(contents).digest("hex")
}
