import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { runStatement } from "@pignon/kit"
import { chainHash, firstBreak, isBalanced, type Link, type Posting } from "../../domain/ledger"
import { payoutEntries } from "../../domain/split"
import { CommissionRule } from "./models/commission-rule"
import { LedgerEntry } from "./models/ledger-entry"
import { LedgerTransaction } from "./models/ledger-transaction"
import { Payout } from "./models/payout"
import { Settlement } from "./models/settlement"

/** What one account (of one shop, where it has one) stands at. */
export type Balance = { account: string; vendor_id: string | null; balance_cents: number }

/** A payment to a shop, asked for. */
export type PayoutRequest = {
  vendor_id: string
  /** Left out: everything that is due. */
  amount_cents?: number
  method: string
  note?: string
  request_key: string
  created_by: string | null
}

/** What may change of a rule that has begun. */
export type RuleChanges = Partial<Pick<FormerRule, "percent" | "fixed_cents" | "ends_on">>
type FormerRule = {
  id: string
  percent: number
  fixed_cents: number
  ends_on: string | null
  counts_from: Date | null
}

/** Persists rules and the books. The ledger only ever grows; a movement is posted once a key, under one lock. */
class CommissionsModuleService extends MedusaService({
  CommissionRule,
  LedgerTransaction,
  LedgerEntry,
  Settlement,
  Payout,
}) {
  /**
   * Posts a movement. Idempotent by key.
   * @returns the transaction's id, and whether this call wrote it.
   * @throws when the entries do not sum to zero: a fault of ours, never of the caller.
   */
  @InjectManager()
  @InjectTransactionManager()
  async post(posting: Posting, @MedusaContext() context: Context<EntityManager> = {}) {
    if (!isBalanced(posting.entries)) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The movement ${posting.key} does not sum to zero.`,
      )
    }
    const head = await this.lockHead(context)
    return this.append(context, head, posting)
  }

  /**
   * Pays a shop what is due, or part of it: checks, posts and records in one transaction under the ledger's lock.
   * Idempotent by request key. @returns null when more is asked than is due.
   */
  @InjectManager()
  @InjectTransactionManager()
  async payOut(request: PayoutRequest, @MedusaContext() context: Context<EntityManager> = {}) {
    const head = await this.lockHead(context)
    const [known] = await runStatement<{ id: string; amount_cents: number }>(context, [
      "select id, amount_cents from payout where request_key = ? and deleted_at is null",
      [request.request_key],
    ])
    if (known) return known
    const due = await this.dueOf(context, request.vendor_id)
    const cents = request.amount_cents ?? due.merchant + due.merchant_vat
    if (cents <= 0 || cents > due.merchant + due.merchant_vat) return null
    const id = generateEntityId(undefined, "pout")
    const { vendor_id, method, note, request_key, created_by } = request
    await runStatement(context, [
      "insert into payout (id, vendor_id, amount_cents, method, note, request_key, created_by) values (?, ?, ?, ?, ?, ?, ?)",
      [id, vendor_id, cents, method, note ?? null, request_key, created_by],
    ])
    const entries = payoutEntries(vendor_id, cents, due)
    await this.append(context, head, {
      key: `payout:${id}`,
      kind: "payout",
      order_id: null,
      occurred_at: new Date(),
      entries,
    })
    return { id, amount_cents: cents }
  }

  /**
   * Changes a rule from this moment on. What it read before stays, for the orders placed before: the row is copied and
   * ended, then changed, in one transaction. @returns what it was before, and the copy's id.
   */
  @InjectManager()
  @InjectTransactionManager()
  async changeRule(id: string, changes: RuleChanges, @MedusaContext() context: Context<EntityManager> = {}) {
    const [former] = await runStatement<FormerRule>(context, [
      `select id, percent, fixed_cents, ends_on, counts_from from commission_rule
       where id = ? and counts_until is null and deleted_at is null for update`,
      [id],
    ])
    if (!former) return null
    const copy = generateEntityId(undefined, "crul")
    const now = new Date().toISOString()
    await runStatement(context, [
      `insert into commission_rule (id, vendor_id, category_id, percent, fixed_cents, starts_on, ends_on, counts_from, counts_until)
       select ?, vendor_id, category_id, percent, fixed_cents, starts_on, ends_on, counts_from, ?
       from commission_rule where id = ?`,
      [copy, now, id],
    ])
    const { percent, fixed_cents, ends_on } = { ...former, ...changes }
    await runStatement(context, [
      "update commission_rule set percent = ?, fixed_cents = ?, ends_on = ?, counts_from = ?, updated_at = now() where id = ?",
      [percent, fixed_cents, ends_on, now, id],
    ])
    return { former, copy }
  }

  /** Every account's balance, in one statement. */
  @InjectManager()
  async balances(@MedusaContext() context: Context<EntityManager> = {}): Promise<Balance[]> {
    return runStatement<Balance>(context, [
      `select account, vendor_id, sum(amount_cents)::int as balance_cents from ledger_entry
       group by account, vendor_id order by account, vendor_id`,
      [],
    ])
  }

  /** Looks through the books. @returns the key of the first movement that is not as it was written, or null. */
  @InjectManager()
  async brokenAt(@MedusaContext() context: Context<EntityManager> = {}): Promise<string | null> {
    const [head] = await runStatement<{ seq: number; hash: string }>(context, [
      "select seq, hash from ledger_head",
      [],
    ])
    if (!head) return "head"
    // The books only grow: what is up to this head stays the same while it is read.
    const links = await runStatement<Link>(context, [
      `select t.key, t.kind, t.order_id, t.seq, t.occurred_at, t.prev_hash, t.hash, e.entries from ledger_transaction t
       left join lateral (select coalesce(jsonb_agg(jsonb_build_object('account', account, 'vendor_id', vendor_id,
         'amount_cents', amount_cents, 'vat_rate', vat_rate)), '[]') as entries
         from ledger_entry where transaction_id = t.id) e on true
       where t.seq <= ? order by t.seq`,
      [head.seq],
    ])
    return firstBreak(links, head)
  }

  /** Begins the one settlement of an order; false when somebody has begun it already. */
  @InjectManager()
  async beginSettlement(
    orderId: string,
    cents: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const rows = await runStatement(context, [
      `insert into settlement (id, order_id, captured_cents, status) values (?, ?, ?, 'started')
       on conflict (order_id) where deleted_at is null do nothing returning id`,
      [generateEntityId(undefined, "sett"), orderId, cents],
    ])
    return rows.length > 0
  }

  @InjectTransactionManager()
  private async lockHead(@MedusaContext() context: Context<EntityManager>) {
    const [head] = await runStatement<{ seq: number; hash: string }>(context, [
      "select seq, hash from ledger_head for update",
      [],
    ])
    if (!head)
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "The ledger has no head: its migration did not run.",
      )
    return head
  }

  @InjectTransactionManager()
  private async append(
    @MedusaContext() context: Context<EntityManager>,
    head: { seq: number; hash: string },
    posting: Posting,
  ) {
    const [known] = await runStatement<{ id: string }>(context, [
      "select id from ledger_transaction where key = ?",
      [posting.key],
    ])
    if (known) return { id: known.id, isNew: false }
    const id = generateEntityId(undefined, "ltrx")
    const seq = head.seq + 1
    const hash = chainHash(head.hash, seq, posting)
    await runStatement(context, [
      `insert into ledger_transaction (id, key, kind, order_id, seq, occurred_at, prev_hash, hash, note)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        posting.key,
        posting.kind,
        posting.order_id,
        seq,
        posting.occurred_at.toISOString(),
        head.hash,
        hash,
        posting.note ?? null,
      ],
    ])
    const rows = posting.entries.map((entry) => ({
      id: generateEntityId(undefined, "lent"),
      transaction_id: id,
      ...entry,
    }))
    await runStatement(context, [
      `insert into ledger_entry (id, transaction_id, account, vendor_id, amount_cents, vat_rate)
       select id, transaction_id, account, vendor_id, amount_cents, vat_rate from jsonb_to_recordset(?::jsonb)
         as r(id text, transaction_id text, account text, vendor_id text, amount_cents int, vat_rate real)`,
      [JSON.stringify(rows)],
    ])
    await runStatement(context, ["update ledger_head set seq = ?, hash = ?", [seq, hash]])
    return { id, isNew: true }
  }

  @InjectTransactionManager()
  private async dueOf(@MedusaContext() context: Context<EntityManager>, vendorId: string) {
    const rows = await runStatement<{ account: string; cents: number }>(context, [
      `select account, sum(amount_cents)::int as cents from ledger_entry
       where vendor_id = ? and account in ('merchant', 'merchant_vat') group by account`,
      [vendorId],
    ])
    const of = (account: string) => rows.find((row) => row.account === account)?.cents ?? 0
    return { merchant: of("merchant"), merchant_vat: of("merchant_vat") }
  }
}

export default CommissionsModuleService
