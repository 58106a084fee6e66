import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Part } from "./support/part"
import { count, rows } from "./support/rows"
import { Shopper } from "./support/shopper"
import {
  eventually,
  loadTestTown,
  merchant,
  refused,
  SHOPS,
  staff,
  storeHeaders,
  type Asker,
} from "./support/town"

jest.setTimeout(600_000)

type Card = Awaited<ReturnType<Shopper["find"]>>[number]

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "money",
  testSuite: ({ api, getContainer }) => {
    let store: Asker
    let treasurer: Asker
    let bread: Card
    let steak: Card
    const all = (sql: string, params: unknown[] = []) => rows(getContainer(), sql, params)
    const howMany = (from: string, params: unknown[] = []) => count(getContainer(), from, params)

    beforeAll(async () => {
      await loadTestTown(getContainer(), "S03,S11")
      store = await storeHeaders(getContainer())
      treasurer = await staff(api, "tresor")
      const one = async (query: Record<string, string | number>) => {
        const [card] = await new Shopper(api, store).find({ in_stock: "true", limit: 1, ...query })
        if (!card) throw new Error(`the town has no ${JSON.stringify(query)}`)
        return card
      }
      bread = await one({ shop: SHOPS.baker })
      steak = await one({ shop: SHOPS.butcher, q: "faux-filet" })
    })

    const basketOf = async (...cards: Card[]) => {
      const basket = await new Shopper(api, store).openCart()
      for (const { id } of cards) await basket.add(id)
      return basket.checkOut()
    }
    const moved = async (orderId: string, what: "capture" | "refund") =>
      (
        await all(
          `select round(c.amount * 100)::int as cents from ${what} c join payment p on p.id = c.payment_id
           join order_payment_collection o on o.payment_collection_id = p.payment_collection_id where o.order_id = ?`,
          [orderId],
        )
      ).map(({ cents }: { cents: number }) => cents)
    const orderOf = async (orderId: string) =>
      (
        await api.get(
          `/admin/orders/${orderId}?fields=+payment_status,total,shipping_total,summary,*payment_collections.payments,*items`,
          treasurer,
        )
      ).data.order
    const centsOf = (euros: number) => Math.round(euros * 100)
    const paymentOf = async (orderId: string) =>
      (await orderOf(orderId)).payment_collections[0].payments[0].id as string
    const settle = (orderId: string) => api.post(`/admin/orders/${orderId}/settle`, {}, treasurer)
    const weigh = async (part: Part) => {
      const [line] = (await part.say("accept")).lines
      if (!line) throw new Error("the part has no line")
      const grams = Math.ceil(line.estimated_weight_grams * 0.5) + 1
      await part.say("weigh", { lines: [{ line_id: line.id, grams }] })
      await part.say("ready")
      return Math.round((line.price_per_kg_cents * grams) / 1000)
    }

    describe("capturing in the stock admin", () => {
      it("waits for every shop, then takes what they gave, once", async () => {
        const orderId = await (await basketOf(steak, bread)).order()
        const path = `/admin/payments/${await paymentOf(orderId)}/capture`
        const butcher = await Part.of(api, SHOPS.butcher, orderId)
        const baker = await Part.of(api, SHOPS.baker, orderId)
        const early = async () => {
          const { status, data } = await refused(api.post(path, {}, treasurer))
          expect([status, data.code]).toEqual([400, "order.awaits_settlement"])
          expect(await moved(orderId, "capture")).toEqual([])
        }
        await early()
        await baker.say("refuse", { reason: "Four en panne" })
        await butcher.say("accept")
        await early()
        const price = await weigh(butcher)
        const total = price + centsOf((await orderOf(orderId)).shipping_total)
        const { data } = await api.post(path, { amount: 1 }, treasurer)
        expect(centsOf(data.payment.captures[0].amount)).toBe(total)
        await api.post(path, {}, treasurer)
        expect(await moved(orderId, "capture")).toEqual([total])
        expect(await orderOf(orderId)).toMatchObject({ total: total / 100, payment_status: "captured" })
      })

      it("waits for the parts of an order that are still on their way", async () => {
        const orderId = await (await basketOf(bread)).order()
        await Part.of(api, SHOPS.baker, orderId)
        await all("update vendor_order set deleted_at = now() where order_id = ?", [orderId])
        const path = `/admin/payments/${await paymentOf(orderId)}/capture`
        expect((await refused(api.post(path, {}, treasurer))).data.code).toBe("order.awaits_settlement")
      })
    })

    describe("what was captured by other means", () => {
      const captureBeside = async (orderId: string, amount?: number) => {
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest's own registry: the module the server loads
        const { capturePaymentWorkflow } = require("@medusajs/medusa/core-flows")
        const payment_id = await paymentOf(orderId)
        await capturePaymentWorkflow(getContainer()).run({ input: { payment_id, amount } })
      }
      it.each<[string, number | undefined]>([
        ["the whole bound: the rest is given back", undefined],
        ["less: the rest is taken", 1],
      ])("is reckoned with (%s)", async (_, amount) => {
        const orderId = await (await basketOf(steak)).order()
        const butcher = await Part.of(api, SHOPS.butcher, orderId)
        await captureBeside(orderId, amount)
        const price = await weigh(butcher)
        const total = price + centsOf((await orderOf(orderId)).shipping_total)
        await settle(orderId)
        await settle(orderId)
        const sum = (cents: number[]) => cents.reduce((a, b) => a + b, 0)
        const paid = sum(await moved(orderId, "capture")) - sum(await moved(orderId, "refund"))
        expect(paid).toBe(total)
        const { total: told, summary } = await orderOf(orderId)
        expect([centsOf(told), centsOf(summary.pending_difference)]).toEqual([total, 0])
        const entries = await all(
          `select sum(e.amount_cents)::int as held from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
           where t.order_id = ? and e.account = 'held'`,
          [orderId],
        )
        expect(entries).toEqual([{ held: total }])
      })
    })

    describe("stock that is set below what is sold", () => {
      const levelOf = async (variantId: string) =>
        (
          await all(
            `select l.inventory_item_id as item, l.location_id as place, l.stocked_quantity::int as stocked,
               l.reserved_quantity::int as reserved from inventory_level l
             join product_variant_inventory_item v on v.inventory_item_id = l.inventory_item_id
             where v.variant_id = ? and l.deleted_at is null`,
            [variantId],
          )
        )[0]

      it("keeps for the customers what they have ordered, whatever the merchant types", async () => {
        const butcher = await merchant(api, SHOPS.butcher)
        await (await basketOf(steak)).order()
        const path = `/admin/vendor/articles/${steak.id}`
        const { data } = await api.post(path, { stock: 0 }, butcher)
        expect(data.article).toMatchObject({ stock: 1, reserved: 1 })
        expect(await levelOf(steak.id)).toMatchObject({ stocked: 1, reserved: 1 })
        const [card] = await new Shopper(api, store).find({ q: "faux-filet", shop: SHOPS.butcher })
        expect(card).toMatchObject({ id: steak.id, in_stock: false })
        const other = await new Shopper(api, store).openCart()
        expect((await refused(other.add(steak.id))).status).toBe(400)
        expect((await api.post(path, { stock: 4 }, butcher)).data.article.stock).toBe(4)
      })

      it("never holds back the settlement, and the goods can leave", async () => {
        const orderId = await (await basketOf(steak)).order()
        const part = await Part.of(api, SHOPS.butcher, orderId)
        const price = await weigh(part)
        const { item, place } = await levelOf(steak.id)
        const form = `/admin/inventory-items/${item}/location-levels/${place}`
        await api.post(form, { stocked_quantity: 0 }, await staff(api, "association"))
        const total = price + centsOf((await orderOf(orderId)).shipping_total)
        expect((await settle(orderId)).data.settlement.captured_cents).toBe(total)
        expect(await levelOf(steak.id)).toMatchObject({ stocked: 1, reserved: 1 })
        expect(await orderOf(orderId)).toMatchObject({ total: total / 100, payment_status: "captured" })
        const storage = await staff(api, "stock")
        const parcels = await eventually(async () => {
          const { data } = await api.get(`/admin/hub/parcels?order_id=${orderId}`, storage)
          return data.parcels.length > 0 && data.parcels
        }, "the parcels")
        for (const { code } of parcels) await api.post(`/admin/hub/parcels/${code}/receive`, {}, storage)
        await api.post(`/admin/hub/orders/${orderId}/pack`, {}, storage)
        expect(await levelOf(steak.id)).toMatchObject({ stocked: 0, reserved: 0 })
        expect(await howMany("settlement where order_id = ? and status = 'settled'", [orderId])).toBe(1)
      })
    })

    describe("a commission rule", () => {
      const rulesOf = async () => {
        const [{ id }] = await all("select id from vendor where handle = ?", [SHOPS.baker])
        const { data } = await api.get("/admin/commission-rules?limit=100", treasurer)
        return data.commission_rules.filter((rule: { vendor_id: string }) => rule.vendor_id === id)
      }
      const placed = async () => (await basketOf(bread)).order()
      /** Has the order delivered as far as the books hear of it. @returns the commission on it. */
      const taken = async (orderId: string): Promise<number> => {
        await (await Part.of(api, SHOPS.baker, orderId)).prepare()
        await settle(orderId)
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest's own registry: the module the server loads
        const { postDeliveredWorkflow } = require("@pignon/commissions/workflows")
        await postDeliveredWorkflow(getContainer()).run({ input: { order_id: orderId } })
        const [{ cents }] = await all(
          `select coalesce(sum(e.amount_cents), 0)::int as cents from ledger_entry e
           join ledger_transaction t on t.id = e.transaction_id where t.order_id = ? and e.account = 'commission'`,
          [orderId],
        )
        return cents
      }
      const share = (percent: number) => Math.round((bread.price_cents * percent) / 100)

      it("that is changed counts for the orders placed from then on, and stays one rule on the page", async () => {
        const [rule] = await rulesOf()
        const change = (body: object) => api.post(`/admin/commission-rules/${rule.id}`, body, treasurer)
        const first = await placed()
        await change({ percent: 40 })
        const second = await placed()
        await change({ percent: 20, ends_on: "2020-01-01" })
        expect(await taken(first)).toBe(share(rule.percent))
        expect(await taken(second)).toBe(share(40))
        expect(await rulesOf()).toMatchObject([{ id: rule.id, percent: 20 }])
      })

      it("that is entered does not reach back to orders placed before, whatever its first day", async () => {
        const [{ vendor_id, percent }] = await rulesOf()
        const [{ category_id }] = await all(
          "select product_category_id as category_id from product_category_product where product_id = ?",
          [bread.product_id],
        )
        const before = await placed()
        const rule = { vendor_id, category_id, percent: 50, starts_on: "2026-01-01" }
        await api.post("/admin/commission-rules", rule, treasurer)
        const after = await placed()
        expect(await taken(before)).toBe(share(percent))
        expect(await taken(after)).toBe(share(50))
      })
    })
  },
})
