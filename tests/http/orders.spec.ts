import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Part } from "./support/part"
import { count, rows } from "./support/rows"
import { Shopper } from "./support/shopper"
import { eventually, loadTestTown, refused, SHOPS, staff, storeHeaders, type Asker } from "./support/town"

jest.setTimeout(900_000)

type Card = Awaited<ReturnType<Shopper["find"]>>[number]

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "orders",
  testSuite: ({ api, getContainer }) => {
    let store: Asker
    let bread: Card
    let cheese: Card
    let steak: Card
    const shopper = () => new Shopper(api, store)
    const all = (sql: string, params: unknown[] = []) => rows(getContainer(), sql, params)
    const howMany = (from: string, params: unknown[] = []) => count(getContainer(), from, params)

    beforeAll(async () => {
      await loadTestTown(getContainer())
      store = await storeHeaders(getContainer())
      const one = async (query: Record<string, string | number>) => {
        const [card] = await shopper().find({ in_stock: "true", limit: 1, ...query })
        if (!card) throw new Error(`the town has no ${JSON.stringify(query)}`)
        return card
      }
      bread = await one({ shop: SHOPS.baker })
      cheese = await one({ shop: SHOPS.cheese, q: "yaourt" }).catch(() => one({ shop: SHOPS.cheese }))
      steak = await one({ shop: SHOPS.butcher, q: "faux-filet" })
    })

    const basketOf = async (...cards: Card[]) => {
      const basket = await shopper().openCart()
      for (const { id } of cards) await basket.add(id)
      return basket.checkOut()
    }
    const levelOf = async (variantId: string) =>
      (
        await all(
          `select l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved, l.id
           from inventory_level l join product_variant_inventory_item v on v.inventory_item_id = l.inventory_item_id
           where v.variant_id = ? and l.deleted_at is null`,
          [variantId],
        )
      )[0]
    const setStock = async (variantId: string, stocked: number) =>
      all(
        `update inventory_level set stocked_quantity = ?, raw_stocked_quantity = jsonb_build_object('value', ?::text, 'precision', 20)
         where id = ?`,
        [stocked, String(stocked), (await levelOf(variantId)).id],
      )
    const vendorStatus = async (shop: string, status: string) =>
      all("update vendor set status = ? where handle = ?", [status, shop])

    /** Receives every parcel of an order in the storage place. */
    async function receiveAll(orderId: string): Promise<void> {
      const storage = await staff(api, "stock")
      const parcels = await eventually(async () => {
        const { data } = await api.get(`/admin/hub/parcels?order_id=${orderId}`, storage)
        return data.parcels.length > 0 && data.parcels
      }, "the parcels")
      for (const { code } of parcels) await api.post(`/admin/hub/parcels/${code}/receive`, {}, storage)
    }
    const captured = (orderId: string) =>
      all(
        `select round(c.amount * 100)::int as cents from capture c join payment p on p.id = c.payment_id
         join order_payment_collection o on o.payment_collection_id = p.payment_collection_id where o.order_id = ?`,
        [orderId],
      )

    describe("the last unit of an article", () => {
      it("goes to one of fifty, and the others are told so", async () => {
        await api.get("/store/delivery/slots", store)
        await all("update delivery_slot set capacity = 100")
        const baskets = await Shopper.crowd(api, store, 50, bread.id)
        await setStock(bread.id, 1)
        const answers = await Promise.allSettled(baskets.map((basket) => basket.order()))
        const lost = answers.flatMap((a) => (a.status === "rejected" ? [a.reason.response?.data] : []))
        expect(lost.map((data) => data?.code)).toEqual(Array.from({ length: 49 }, () => "stock.insufficient"))
        for (const { message } of lost) expect(message).toMatch(/il n’en reste plus|il en reste/)
        expect(await levelOf(bread.id)).toMatchObject({ stocked: 1, reserved: 1 })
        expect(await howMany('"order"')).toBe(1)
        expect(await howMany("reservation_item where deleted_at is null")).toBe(1)
        expect(await howMany("payment where canceled_at is null")).toBe(1)
        expect(await howMany("slot_booking where status = 'booked'")).toBe(1)
        await eventually(async () => (await howMany("vendor_order")) === 1, "the part")
        expect(await howMany("cart where completed_at is not null")).toBe(1)
      })
    })

    describe("a basket completed four times", () => {
      it("is one order, one part a shop, one booking and later one capture", async () => {
        const basket = await basketOf(bread, cheese)
        const first = await Promise.all([basket.order(), basket.order()])
        const ids = new Set([...first, await basket.order(), await basket.order()])
        expect(ids.size).toBe(1)
        const [orderId = ""] = ids
        const parts = [await Part.of(api, SHOPS.baker, orderId), await Part.of(api, SHOPS.cheese, orderId)]
        expect(await howMany("vendor_order where order_id = ?", [orderId])).toBe(2)
        expect(await howMany("slot_booking where status = 'booked'")).toBe(1)
        expect(await howMany("payment where canceled_at is null")).toBe(1)
        for (const part of parts) await part.prepare()
        await receiveAll(orderId)
        await eventually(async () => (await captured(orderId)).length > 0, "the capture")
        const treasurer = await staff(api, "tresor")
        const settle = () => api.post(`/admin/orders/${orderId}/settle`, {}, treasurer)
        await Promise.all([settle(), settle()])
        expect(await captured(orderId)).toHaveLength(1)
      })
    })

    describe("what a shopper writes himself", () => {
      it("never decides on seller, price or weight", async () => {
        const forged = {
          vendor_id: "vend_nobody",
          unit_price: 0.01,
          price_per_kg_cents: 1,
          estimated_weight_grams: 1,
          sold_by: "unit",
          vendor_order: { status: "received" },
        }
        const basket = await shopper().openCart({ ...forged, total: 0 })
        const line = { variant_id: steak.id, quantity: 2, metadata: forged }
        await api.post(`/store/carts/${basket.cartId}/line-items`, line, store)
        const [item] = await all("select id, unit_price from cart_line_item where cart_id = ?", [
          basket.cartId,
        ])
        expect(Math.round(Number(item.unit_price) * 100)).toBe(steak.max_price_cents)
        const again = { quantity: 2, metadata: forged }
        await api.post(`/store/carts/${basket.cartId}/line-items/${item.id}`, again, store)
        await basket.checkOut()
        const orderId = await basket.order()
        const { lines } = await (await Part.of(api, SHOPS.butcher, orderId)).see()
        expect(lines).toMatchObject([
          { quantity: 2, sold_by: "weight", unit_price_cents: steak.max_price_cents },
        ])
        const [article] = await all(
          "select price_per_kg_cents, estimated_weight_grams from article where variant_id = ?",
          [steak.id],
        )
        expect(lines[0]).toMatchObject(article)
        expect(await howMany("vendor_order")).toBe(1)
      })
    })

    describe("a shop that stops selling between the basket and the button", () => {
      it.each(["suspended", "closed"])(
        "(%s) is named, and without its lines the order goes through",
        async (status) => {
          const basket = await basketOf(bread, cheese)
          await vendorStatus(SHOPS.cheese, status)
          const answer = await refused(basket.complete())
          expect(answer).toMatchObject({ status: 400, data: { code: "shop.suspended" } })
          expect(answer.data.message).toContain(cheese.title)
          expect(await howMany('"order"')).toBe(0)
          const [line] = await all("select id from cart_line_item where cart_id = ? and variant_id = ?", [
            basket.cartId,
            cheese.id,
          ])
          await api.delete(`/store/carts/${basket.cartId}/line-items/${line.id}`, store)
          await basket.checkOut()
          expect(await basket.order()).toMatch(/^order_/)
        },
      )

      it("does not hold back the others after the button, and what it refuses is never captured", async () => {
        const orderId = await (await basketOf(bread, cheese)).order()
        const baker = await Part.of(api, SHOPS.baker, orderId)
        const cheesemonger = await Part.of(api, SHOPS.cheese, orderId)
        await vendorStatus(SHOPS.cheese, "suspended")
        expect((await cheesemonger.say("refuse", { reason: "Fermé pour travaux" })).status).toBe("refused")
        await baker.prepare()
        await receiveAll(orderId)
        const taken = await eventually(async () => {
          const found = await captured(orderId)
          return found.length > 0 && found
        }, "the capture")
        const goods = (await baker.see()).lines.reduce((sum, line) => sum + (line.final_cents ?? 0), 0)
        const [shipping] = await all(
          `select coalesce(round(sum(m.amount) * 100), 0)::int as cents from order_shipping_method m
           join order_shipping s on s.shipping_method_id = m.id where s.order_id = ?`,
          [orderId],
        )
        expect(taken).toEqual([{ cents: goods + shipping.cents }])
        expect((await baker.see()).status).toBe("received")
      })
    })

    describe("what is weighed", () => {
      const bought = async () => {
        const orderId = await (await basketOf(steak)).order()
        const part = await Part.of(api, SHOPS.butcher, orderId)
        await part.say("accept")
        const [line] = (await part.see()).lines
        if (!line) throw new Error("the part has no line")
        return {
          orderId,
          part,
          line,
          weigh: (grams: unknown) => part.say("weigh", { lines: [{ line_id: line.id, grams }] }),
        }
      }

      it("is refused outside of half to one and a half times what was ordered", async () => {
        const { part, line, weigh } = await bought()
        const least = Math.ceil(line.estimated_weight_grams * 0.5)
        const most = Math.floor(line.estimated_weight_grams * 1.5)
        for (const grams of [least - 1, most + 1, 1, 1_000_000]) {
          const { status, data } = await refused(weigh(grams))
          expect({ grams, status, code: data.code }).toEqual({
            grams,
            status: 400,
            code: "line.weight_out_of_range",
          })
        }
        expect((await part.see()).lines[0]).toMatchObject({ status: "confirmed", final_cents: null })
        await weigh(least)
        await weigh(most)
      })

      it("costs its true weight, never more than the upper bound", async () => {
        const { orderId, part, line, weigh } = await bought()
        const grams = Math.ceil(line.estimated_weight_grams * 0.5) + 1
        const price = Math.round((line.price_per_kg_cents * grams) / 1000)
        expect((await weigh(grams)).lines[0]?.final_cents).toBe(price)
        const most = Math.floor(line.estimated_weight_grams * 1.5)
        expect((await weigh(most)).lines[0]?.final_cents).toBe(line.unit_price_cents)
        await weigh(grams)
        await part.say("ready")
        await receiveAll(orderId)
        const [taken] = await eventually(async () => {
          const found = await captured(orderId)
          return found.length > 0 && found
        }, "the capture")
        expect(taken.cents).toBe(price)
      })

      it("and refused altogether takes no money and cancels the order", async () => {
        const basket = await basketOf(steak, bread)
        const orderId = await basket.order()
        for (const shop of [SHOPS.butcher, SHOPS.baker])
          await (await Part.of(api, shop, orderId)).say("refuse")
        const [order] = await all('select status, canceled_at from "order" where id = ?', [orderId])
        expect(order.status).toBe("canceled")
        expect(await captured(orderId)).toEqual([])
        expect(await howMany("payment where canceled_at is null")).toBe(0)
        expect(await howMany("reservation_item where deleted_at is null")).toBe(0)
        const treasurer = await staff(api, "tresor")
        const { data } = await refused(api.post(`/admin/orders/${orderId}/settle`, {}, treasurer))
        expect(data.code).toBe("settlement.nothing")
        await eventually(
          async () => (await howMany("slot_booking where status = 'booked'")) === 0,
          "the free place",
        )
        expect((await basket.progress()).stage).toBe("canceled")
      })
    })

    it("is not placed without anybody to tell it to, or a door to bring it to", async () => {
      const refusal = async (basket: Shopper) => {
        const { status, data } = await refused(api.post(`/store/carts/${basket.cartId}/complete`, {}, store))
        return [status, data.code]
      }
      const somebody = await shopper().openCart()
      await somebody.add(bread.id)
      await somebody.checkOut("delivery")
      for (const changes of [{ address_1: " " }, { first_name: "", last_name: "" }]) {
        await somebody.live(changes)
        expect(await refusal(somebody)).toEqual([400, "delivery.address_incomplete"])
      }
      const nobody = await new Shopper(api, store, null).openCart()
      await nobody.add(bread.id)
      expect(await refusal(await nobody.checkOut())).toEqual([400, "cart.email_missing"])
    })
  },
})
