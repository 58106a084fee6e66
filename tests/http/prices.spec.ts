import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Part } from "./support/part"
import { count, rows } from "./support/rows"
import { Shopper } from "./support/shopper"
import { loadTestTown, merchant, refused, SHOPS, staff, storeHeaders, type Asker } from "./support/town"

jest.setTimeout(600_000)

type Card = Awaited<ReturnType<Shopper["find"]>>[number] & { price_per_kg_cents: number }

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "prices",
  testSuite: ({ api, getContainer }) => {
    let store: Asker
    let butcher: Asker
    let manager: Asker
    let steak: Card

    beforeAll(async () => {
      await loadTestTown(getContainer(), "S03")
      store = await storeHeaders(getContainer())
      butcher = await merchant(api, SHOPS.butcher)
      manager = await staff(api, "association")
      const [card] = await new Shopper(api, store).find({ q: "faux-filet", shop: SHOPS.butcher, limit: 1 })
      steak = card as Card
    })

    const all = (sql: string, params: unknown[] = []) => rows(getContainer(), sql, params)
    const howMany = (from: string, params: unknown[] = []) => count(getContainer(), from, params)
    const basket = async () => {
      const shopper = await new Shopper(api, store).openCart()
      await shopper.add(steak.id)
      return shopper.checkOut()
    }
    const costs = (cents: number) =>
      api.post(`/admin/vendor/articles/${steak.id}`, { price_per_kg_cents: cents }, butcher)
    const lineOf = async ({ cartId }: Shopper) =>
      (await api.get(`/store/carts/${cartId}/basket`, store)).data.groups[0].lines[0]

    describe("a price per kilogram that changes between the basket and the button", () => {
      it.each([
        ["rises", 2],
        ["falls", 0.5],
      ])("(it %s) is told once, shown, and then ordered", async (_, times) => {
        const shopper = await basket()
        const before = await lineOf(shopper)
        const now = Math.round(steak.price_per_kg_cents * times)
        await costs(now)
        const { status, data } = await refused(shopper.complete())
        expect([status, data.code]).toEqual([400, "price.changed"])
        expect(data.message).toContain(steak.title)
        expect(await howMany('"order"')).toBe(0)
        const after = await lineOf(shopper)
        expect(after.price_per_kg_cents).toBe(now)
        expect(Math.sign(after.unit_price_cents - before.unit_price_cents)).toBe(Math.sign(times - 1))
        const orderId = await (await shopper.pay()).order()
        const [line] = (await (await Part.of(api, SHOPS.butcher, orderId)).see()).lines
        expect(line).toMatchObject({ price_per_kg_cents: now, unit_price_cents: after.unit_price_cents })
      })

      it("is the price that was ordered, also where the shop raises it before its part is made", async () => {
        const orderId = await (await basket()).order()
        await Part.of(api, SHOPS.butcher, orderId)
        await all("delete from vendor_order_event")
        await all("delete from vendor_order_line")
        await all("delete from vendor_order")
        await costs(steak.price_per_kg_cents * 2)
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest's own registry: the module the server loads
        const { createVendorOrdersWorkflow } = require("@pignon/marketplace/workflows")
        await createVendorOrdersWorkflow(getContainer()).run({ input: { order_id: orderId } })
        const [line] = (await (await Part.of(api, SHOPS.butcher, orderId)).see()).lines
        expect(line?.unit_price_cents).toBe(steak.max_price_cents)
        expect(line?.price_per_kg_cents).toBeLessThanOrEqual(steak.price_per_kg_cents + 2)
      })

      it("leaves a price list of the stock admin its say", async () => {
        const list = {
          title: "Semaine du bœuf",
          description: "Moins cher",
          type: "sale",
          status: "active",
          prices: [{ variant_id: steak.id, currency_code: "eur", amount: steak.max_price_cents / 200 }],
        }
        await api.post("/admin/price-lists", list, manager)
        const orderId = await (await basket()).order()
        const [line] = (await (await Part.of(api, SHOPS.butcher, orderId)).see()).lines
        expect(line?.unit_price_cents).toBe(Math.round(steak.max_price_cents / 2))
        expect(line?.price_per_kg_cents).toBeLessThan(steak.price_per_kg_cents * 0.51)
      })
    })

    describe("a promotion made in the stock admin", () => {
      const promote = (changes: object) =>
        api.post(
          "/admin/promotions",
          {
            code: "MOINS5",
            type: "standard",
            status: "active",
            is_automatic: false,
            application_method: {
              type: "fixed",
              target_type: "order",
              value: 1,
              currency_code: "eur",
            },
            ...changes,
          },
          manager,
        )

      it("is taken by no route, and the order goes through without it", async () => {
        await promote({})
        const shopper = await basket()
        const body = { promo_codes: ["MOINS5"] }
        const region_id = (await api.get("/store/regions", store)).data.regions[0].id
        for (const [path, sent] of [
          [`/store/carts/${shopper.cartId}/promotions`, body],
          [`/store/carts/${shopper.cartId}`, body],
          ["/store/carts", { region_id, ...body }],
        ] as const) {
          const { status, data } = await refused(api.post(path, sent, store))
          expect({ path, status, code: data.code }).toEqual({
            path,
            status: 400,
            code: "promotion.not_accepted",
          })
        }
        expect(await howMany("cart_line_item_adjustment where deleted_at is null")).toBe(0)
        expect(await shopper.order()).toMatch(/^order_/)
      })

      it("that applies by itself strands no order", async () => {
        await promote({ is_automatic: true })
        const shopper = await basket()
        expect(await howMany("cart_line_item_adjustment where deleted_at is null")).toBe(1)
        const { status, data } = await refused(shopper.complete())
        expect([status, data.code]).toEqual([400, "promotion.not_accepted"])
        expect(await howMany('"order"')).toBe(0)
      })
    })
  },
})
