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

/**
 * The hash of a movement, which covers the one before it: changing any of them breaks every later one. The order of
 * the entries does not count, because the database keeps none.
 */
export function chainHash(prevHash: string, seq: number, posting: Omit<Posting, "note">): string {
  const entries = posting.entries
    .map((e) => JSON.stringify([e.account, e.vendor_id ?? null, e.amount_cents, e.vat_rate ?? null]))
    .sort()
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

/** A movement as it is kept. */
export type Link = Omit<Posting, "note"> & { seq: number; prev_hash: string; hash: string }

/** What the first movement's hash covers instead of a former one. */
export const GENESIS = "genesis"

/**
 * Looks through the whole chain: the key of the first movement that was altered, removed or put in,
 * or null when the books are as they were written.
 * @param links in the order of their `seq`
 * @param head what the next movement will be chained to; it gives away that the last ones were cut off.
 */
export function firstBreak(links: readonly Link[], head: { seq: number; hash: string }): string | null {
  let [seq, hash] = [0, GENESIS]
  for (const link of links) {
    const isRight =
      link.seq === seq + 1 &&
      link.prev_hash === hash &&
      isBalanced(link.entries) &&
      link.hash === chainHash(hash, link.seq, link)
    if (!isRight) return link.key
    ;[seq, hash] = [link.seq, link.hash]
  }
  return seq === head.seq && hash === head.hash ? null : `head:${head.seq}`
}
