import { isDeepStrictEqual } from "node:util"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Part } from "./support/part"
import { count, everything, rows } from "./support/rows"
import { Shopper } from "./support/shopper"
import { eventually, loadTestTown, SHOPS, staff, storeHeaders, type Asker } from "./support/town"

jest.setTimeout(300_000)

type Card = Awaited<ReturnType<Shopper["find"]>>[number]

/** A lost event is made here by undoing what its subscriber did; the job must then do it, once. */
medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "repair",
  testSuite: ({ api, getContainer, utils }) => {
    let store: Asker
    let storage: Asker
    let bread: Card
    let cheese: Card

    const all = (sql: string, params: unknown[] = []) => rows(getContainer(), sql, params)
    const howMany = (from: string, params: unknown[] = []) => count(getContainer(), from, params)

    beforeAll(async () => {
      await loadTestTown(getContainer(), "S11,S16")
      store = await storeHeaders(getContainer())
      storage = await staff(api, "stock")
      const shopper = new Shopper(api, store)
      const of = async (shop: string) => (await shopper.find({ shop, in_stock: "true", limit: 1 }))[0] as Card
      bread = await of(SHOPS.baker)
      cheese = await of(SHOPS.cheese)
    })

    /** The job by its default export, as the scheduler runs it. */
    const run = async (path: string) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest's own registry: the module the server loads
      const { default: job } = require(path) as { default: (container: unknown) => Promise<void> }
      await job(getContainer())
    }
    const JOBS = {
      parts: "@pignon/marketplace/jobs/repair-vendor-orders",
      storage: "@pignon/consolidation/jobs/repair-consolidation",
      books: "@pignon/commissions/jobs/repair-books",
      delivery: "@pignon/local-delivery/jobs/repair-delivery",
      lists: "@pignon/marketplace/jobs/sweep-articles",
    }
    /** The jobs leave alone what is younger than a minute: an event may still be on its way. */
    const aFewMinutesLater = async () => {
      await all(`update "order" set created_at = created_at - interval '5 minutes'`)
      await all(
        `update "order" set canceled_at = canceled_at - interval '5 minutes' where canceled_at is not null`,
      )
      await all(
        "update vendor_order set updated_at = updated_at - interval '5 minutes', ready_at = ready_at - interval '5 minutes'",
      )
      await all(
        "update fulfillment set created_at = created_at - interval '5 minutes', delivered_at = delivered_at - interval '5 minutes'",
      )
    }
    /** Every row once nothing moves any more: what the repair itself set going has come to its end. */
    const quiet = () =>
      eventually(
        async () => {
          const before = await everything(getContainer())
          await utils.waitWorkflowExecutions()
          return isDeepStrictEqual(before, await everything(getContainer())) && before
        },
        "rest",
        60,
      )
    /** The job mends, and run again it changes not one row. */
    const mends = async (job: string, isWhole: () => Promise<unknown>) => {
      await aFewMinutesLater()
      expect(await isWhole()).toBeFalsy()
      await run(job)
      await eventually(async () => Boolean(await isWhole()), "the repair")
      const before = await quiet()
      await run(job)
      expect(await everything(getContainer())).toEqual(before)
    }

    const placed = async (...cards: Card[]) => {
      const shopper = await new Shopper(api, store).openCart()
      for (const { id } of cards) await shopper.add(id)
      await shopper.checkOut("delivery")
      const orderId = await shopper.order()
      await eventually(
        async () => (await howMany("vendor_order where order_id = ?", [orderId])) === cards.length,
        "parts",
      )
      await eventually(
        async () => howMany("slot_booking where order_id = ?", [orderId]),
        "the booking's order",
      )
      return orderId
    }
    const prepared = async () => {
      const orderId = await placed(bread)
      await (await Part.of(api, SHOPS.baker, orderId)).prepare()
      await eventually(async () => howMany("parcel where order_id = ?", [orderId]), "the parcel")
      return orderId
    }
    const settled = async () => {
      const orderId = await prepared()
      for (const { code } of await all("select code from parcel")) {
        await api.post(`/admin/hub/parcels/${code}/receive`, {}, storage)
      }
      await eventually(async () => howMany("settlement where status = 'settled'"), "the settlement")
      return orderId
    }
    const packed = async () => {
      const orderId = await settled()
      await api.post(`/admin/hub/orders/${orderId}/pack`, {}, storage)
      await eventually(async () => howMany("delivery_stop"), "the stop")
      return orderId
    }
    const delivered = async () => {
      const orderId = await packed()
      const driver = await staff(api, "livreur")
      const [{ id }] = await all("select id from delivery_stop")
      const round = { date: "2027-01-05", name: "Matin" }
      const { data } = await api.post("/admin/delivery/rounds", round, await staff(api, "association"))
      await api.post(`/admin/delivery/rounds/${data.round.id}/depart`, {}, driver)
      await api.post(`/admin/delivery/stops/${id}/done`, {}, driver)
      await eventually(async () => howMany("ledger_transaction where kind = 'delivered'"), "the posting")
      await eventually(async () => howMany("parcel where status = 'handed_over'"), "the parcels handed over")
      return orderId
    }

    describe("the shops' parts", () => {
      it("are made for an order whose placing was not heard", async () => {
        await placed(bread, cheese)
        await all("delete from vendor_order_event")
        await all("delete from vendor_order_line")
        await all("delete from vendor_order")
        await mends(JOBS.parts, async () => (await howMany("vendor_order")) === 2)
        expect(await howMany("vendor_order_line")).toBe(2)
      })

      it("are cancelled with an order whose cancelling was not heard", async () => {
        const orderId = await placed(bread)
        await api.post(`/admin/orders/${orderId}/cancel`, {}, await staff(api, "association"))
        await eventually(async () => howMany("vendor_order where status = 'canceled'"), "the cancelled part")
        await all("update vendor_order set status = 'awaiting_vendor'")
        await mends(JOBS.parts, () => howMany("vendor_order where status = 'canceled'"))
      })

      it("all refused cancel the order that was left standing", async () => {
        const orderId = await placed(bread)
        await all("update vendor_order set status = 'refused'")
        await all("update vendor_order_line set status = 'refused', accepted_quantity = 0, final_cents = 0")
        await mends(JOBS.parts, () => howMany(`"order" where id = ? and canceled_at is not null`, [orderId]))
        expect(await howMany("payment where canceled_at is null")).toBe(0)
        expect(await howMany("reservation_item where deleted_at is null")).toBe(0)
      })
    })

    describe("the storage place", () => {
      it("expects the parcels of a part whose being ready was not heard", async () => {
        await prepared()
        await all("delete from parcel")
        await mends(JOBS.storage, async () => (await howMany("parcel where status = 'expected'")) === 1)
      })

      it("receives a part whose parcels are all in", async () => {
        await prepared()
        await all("update parcel set status = 'received', received_at = now()")
        await mends(JOBS.storage, () => howMany("settlement where status = 'settled'"))
        expect(await howMany("vendor_order where status = 'received'")).toBe(1)
      })

      it("hands over the parcels of an order whose delivery was not heard", async () => {
        await delivered()
        await all("update parcel set status = 'received'")
        await mends(JOBS.storage, () => howMany("parcel where status = 'handed_over'"))
      })
    })

    describe("the books", () => {
      it("settle a complete order whose completeness was not heard, with one capture", async () => {
        const orderId = await prepared()
        await all("update parcel set status = 'received', received_at = now()")
        await all("update vendor_order set status = 'received', received_at = now()")
        await mends(JOBS.books, () =>
          howMany("settlement where order_id = ? and status = 'settled'", [orderId]),
        )
        expect(await howMany("capture")).toBe(1)
        expect(await howMany("ledger_transaction where kind = 'captured'")).toBe(1)
      })

      it("finish a settlement that broke after its capture, without a second one", async () => {
        await settled()
        await all("update settlement set status = 'captured', settled_at = null")
        await mends(JOBS.books, () => howMany("settlement where status = 'settled'"))
        expect(await howMany("capture")).toBe(1)
        expect(await howMany("ledger_transaction where kind = 'captured'")).toBe(1)
      })

      it("post what a delivered order owes when its delivery was not heard", async () => {
        await packed()
        await all("update fulfillment set delivered_at = now()")
        await mends(JOBS.books, () => howMany("ledger_transaction where kind = 'delivered'"))
        expect((await all("select sum(amount_cents)::int as n from ledger_entry"))[0].n).toBe(0)
      })
    })

    describe("money held for an order that was cancelled afterwards", () => {
      it("is held no more when the cancelling was not heard", async () => {
        const orderId = await settled()
        await all(
          `update "order" set status = 'canceled', canceled_at = now() - interval '2 minutes' where id = ?`,
          [orderId],
        )
        await mends(JOBS.books, () => howMany("ledger_transaction where kind = 'canceled'"))
        expect(
          (await all("select sum(amount_cents)::int as n from ledger_entry where account = 'held'"))[0].n,
        ).toBe(0)
      })
    })

    describe("the list of articles", () => {
      const LATER = "updated_at = now() + interval '6 seconds'"
      const behind = (link: string) => `(select ${link} where variant_id = ?)`
      it.each([
        [
          "a price",
          `update price set amount = 3.33, raw_amount = '{"value": "3.33", "precision": 20}', ${LATER}
            where price_set_id in ${behind("price_set_id from product_variant_price_set")}`,
          (card?: Card) => card?.price_cents === 333,
        ],
        [
          "stock",
          `update inventory_level set stocked_quantity = 0, raw_stocked_quantity = '{"value": "0", "precision": 20}', ${LATER}
            where inventory_item_id in ${behind("inventory_item_id from product_variant_inventory_item")}`,
          (card?: Card) => card?.in_stock === false,
        ],
        [
          "a title",
          `update product set title = 'Pain retrouvé', ${LATER} where id = ${behind("product_id from article")}`,
          (card?: Card) => card?.title === "Pain retrouvé",
        ],
        [
          "a suspension",
          `update vendor set status = 'suspended', ${LATER} where id = ${behind("vendor_id from article")}`,
          (card?: Card) => card === undefined,
        ],
        [
          "its end in the sales channel",
          `update product_sales_channel set deleted_at = now(), ${LATER} where product_id = ${behind("product_id from article")}`,
          (card?: Card) => card === undefined,
        ],
        [
          "an aisle's name",
          `update product_category set name = 'Fournil', ${LATER} where id in (select parent_category_id from product_category
            join product_category_product kp on kp.product_category_id = id and kp.product_id = ${behind("product_id from article")})`,
          (card?: Card) => card?.category?.parent_name === "Fournil",
        ],
      ])("shows %s that was not heard of", async (_, sql, isAsMeant) => {
        const listed = async () => {
          const page = async (offset: number): Promise<Card[]> =>
            (await api.get(`/store/articles?limit=100&offset=${offset}&shop=${SHOPS.baker}`, store)).data
              .articles
          // What is sold out stands last.
          return isAsMeant([...(await page(0)), ...(await page(100))].find(({ id }) => id === bread.id))
        }
        await all(sql, [bread.id])
        expect(await listed()).toBe(false)
        await run(JOBS.lists)
        expect(await listed()).toBe(true)
      })
    })

    describe("the delivery", () => {
      it("names a booking after the order whose placing was not heard", async () => {
        const orderId = await placed(bread)
        await all("update slot_booking set order_id = null")
        await mends(JOBS.delivery, () =>
          howMany("slot_booking where order_id = ? and status = 'booked'", [orderId]),
        )
      })

      it("has a stop for a packed order whose packing was not heard", async () => {
        await packed()
        await all("delete from delivery_stop")
        await mends(JOBS.delivery, () => howMany("delivery_stop where status = 'planned'"))
      })

      it("gives back the place of a cancelled order", async () => {
        const orderId = await placed(bread)
        const [{ slot_id }] = await all("select slot_id from slot_booking")
        await api.post(`/admin/orders/${orderId}/cancel`, {}, await staff(api, "association"))
        await eventually(async () => howMany("slot_booking where status = 'released'"), "the free place")
        await all("update slot_booking set status = 'booked'")
        await all("update delivery_slot set taken = 1 where id = ?", [slot_id])
        await mends(JOBS.delivery, () => howMany("delivery_slot where id = ? and taken = 0", [slot_id]))
      })
    })
  },
})
