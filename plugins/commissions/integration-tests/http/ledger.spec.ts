import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { Posting } from "../../src/domain/ledger"
import { COMMISSIONS_MODULE, type CommissionsModuleService } from "../../src/modules/commissions"

process.env.WITHOUT_PLUGINS = "consolidation,local-delivery"
jest.setTimeout(180_000)

const movement = (key: string, cents = 100, vendor_id = "vend_test"): Posting => ({
  key,
  kind: "delivered",
  order_id: null,
  occurred_at: new Date("2026-11-24T10:00:00.123Z"),
  entries: [
    { account: "held", amount_cents: -cents - 21 },
    { account: "merchant", vendor_id, amount_cents: cents },
    { account: "merchant_vat", vendor_id, amount_cents: 21, vat_rate: 2.1 },
  ],
})

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "commissions_ledger",
  testSuite: ({ getContainer }) => {
    // The ledger refuses to be emptied, so every test uses keys and a shop of its own.
    const books = () => getContainer().resolve<CommissionsModuleService>(COMMISSIONS_MODULE)
    const rows = async (sql: string) =>
      (await getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql)).rows
    const count = async () => (await rows("select count(*)::int as n from ledger_transaction"))[0].n
    const total = async () =>
      (await rows("select coalesce(sum(amount_cents), 0)::int as n from ledger_entry"))[0].n

    // Only a service itself sees its repository by its type; here the test stands in for one.
    type Transacting = {
      baseRepository_: {
        transaction: (task: (manager: EntityManager) => Promise<unknown>) => Promise<unknown>
      }
    }
    type Work = (context: Context<EntityManager>) => Promise<unknown>
    /** What a workflow does that lets several services share one transaction. */
    const inTransaction = (work: Work) =>
      (books() as unknown as Transacting).baseRepository_.transaction((transactionManager) =>
        work({ transactionManager }),
      )

    it("writes a movement once, however often and however fast it is posted", async () => {
      const results = await Promise.all(Array.from({ length: 8 }, () => books().post(movement("once"))))
      expect(results.filter(({ isNew }) => isNew)).toHaveLength(1)
      expect(new Set(results.map(({ id }) => id)).size).toBe(1)
      expect(await rows("select id from ledger_transaction where key = 'once'")).toHaveLength(1)
    })

    it("chains movements posted at the same time without a gap and without a fork", async () => {
      await Promise.all(Array.from({ length: 20 }, (_, i) => books().post(movement(`many:${i}`, 100 + i))))
      const chain = await rows("select seq, prev_hash, hash from ledger_transaction order by seq")
      expect(chain.map(({ seq }: { seq: number }) => seq)).toEqual(
        chain.map((_: unknown, i: number) => i + 1),
      )
      for (const [i, link] of chain.entries()) expect(link.prev_hash).toBe(chain[i - 1]?.hash ?? "genesis")
      expect(await total()).toBe(0)
    })

    it("takes back everything that shared a transaction when that transaction fails", async () => {
      await books().post(movement("before"))
      const before = await count()
      const failing = inTransaction(async (context) => {
        await books().post(movement("one"), context)
        await books().post(movement("two"), context)
        throw new Error("the rest of the work failed")
      })
      await expect(failing).rejects.toThrow("the rest of the work failed")
      expect(await count()).toBe(before)
      await books().post(movement("after"))
      expect(await rows("select key from ledger_transaction order by seq desc limit 2")).toEqual([
        { key: "after" },
        { key: "before" },
      ])
    })

    it("keeps everything that shared a transaction when it succeeds", async () => {
      const before = await count()
      await inTransaction(async (context) => {
        await books().post(movement("one"), context)
        await books().post(movement("two"), context)
      })
      expect(await count()).toBe(before + 2)
    })

    it("finds the movement that somebody altered behind its back, and nothing before", async () => {
      await books().post(movement("sound"))
      await books().post(movement("altered"))
      await books().post(movement("later"))
      expect(await books().brokenAt()).toBeNull()
      const alter = (cents: number) =>
        rows(
          `alter table ledger_entry disable trigger all;
          update ledger_entry set amount_cents = amount_cents + case account when 'held' then ${-cents} else ${cents} end
            where account in ('held', 'merchant')
            and transaction_id = (select id from ledger_transaction where key = 'altered');
          alter table ledger_entry enable trigger all`,
        )
      await alter(5)
      expect(await total()).toBe(0)
      expect(await books().brokenAt()).toBe("altered")
      await alter(-5)
      expect(await books().brokenAt()).toBeNull()
    })

    it("refuses entries that do not sum to zero", async () => {
      const before = await count()
      const odd = movement("odd")
      const entries = [...odd.entries, { account: "vat" as const, amount_cents: 1 }]
      await expect(books().post({ ...odd, entries })).rejects.toThrow("does not sum to zero")
      expect(await count()).toBe(before)
    })

    it("never pays a shop more than is due, however many ask at once", async () => {
      await books().post(movement("sale:many", 1000, "vend_many"))
      const ask = (i: number) =>
        books().payOut({
          vendor_id: "vend_many",
          amount_cents: 400,
          method: "manual",
          request_key: `r${i}`,
          created_by: null,
        })
      const paid = await Promise.all([1, 2, 3, 4, 5].map(ask))
      expect(paid.filter(Boolean)).toHaveLength(2)
      const [{ n }] = await rows(
        "select sum(amount_cents)::int as n from payout where vendor_id = 'vend_many'",
      )
      expect(n).toBe(800)
      expect(await total()).toBe(0)
    })

    it("pays a request once when it is sent twice at the same time", async () => {
      await books().post(movement("sale:twice", 1000, "vend_twice"))
      const ask = () =>
        books().payOut({ vendor_id: "vend_twice", method: "manual", request_key: "twice", created_by: null })
      const [a, b] = await Promise.all([ask(), ask()])
      expect(a).toEqual(b)
      expect(a?.amount_cents).toBe(1021)
      expect(await rows("select amount_cents from payout where vendor_id = 'vend_twice'")).toEqual([
        { amount_cents: 1021 },
      ])
    })

    it.each(["ledger_transaction", "ledger_entry"])(
      "lets nobody change or remove a row of %s",
      async (table) => {
        await books().post(movement("sale"))
        await expect(rows(`update ${table} set created_at = now()`)).rejects.toThrow("only grows")
        await expect(rows(`delete from ${table}`)).rejects.toThrow("only grows")
      },
    )
  },
})
