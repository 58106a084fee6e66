import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { letters, ownOutbox } from "./support/outbox"
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

jest.setTimeout(400_000)

const outbox = ownOutbox()

type Card = Awaited<ReturnType<Shopper["find"]>>[number]
type Parcel = { id: string; code: string; temperature: string; vendor_order_id: string }

/** A parcel that is lost between a shop and the customer: nobody pays it, and the rest of the order arrives. */
medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "lost-parcels",
  testSuite: ({ api, getContainer }) => {
    let store: Asker
    let storage: Asker
    let bread: Card
    let cheeses: Card[]

    const all = (sql: string, params: unknown[] = []) => rows(getContainer(), sql, params)
    const howMany = (from: string, params: unknown[] = []) => count(getContainer(), from, params)

    beforeAll(async () => {
      await loadTestTown(getContainer(), "S11,S16")
      store = await storeHeaders(getContainer())
      const shopper = new Shopper(api, store)
      const of = (shop: string) => shopper.find({ shop, in_stock: "true", limit: 100 })
      bread = (await of(SHOPS.baker))[0] as Card // the town has both
      const byUnit = (await of(SHOPS.cheese)).filter(({ sold_by }) => sold_by === "unit")
      const alike = byUnit.filter(
        ({ product_id }, i) => byUnit.findIndex((c) => c.product_id === product_id) === i,
      )
      cheeses = alike.slice(0, 2)
    })
    beforeEach(async () => {
      storage = await staff(api, "stock")
    })

    /** An order whose parts are ready, with the parcels of the cheesemonger as planned. */
    async function ready(cards: Card[], parcels?: { temperature: string; count: number }[]) {
      const shopper = await new Shopper(api, store).openCart()
      for (const { id } of cards) await shopper.add(id)
      await shopper.checkOut()
      const orderId = await shopper.order()
      const cheese = await Part.of(api, SHOPS.cheese, orderId)
      await cheese.say("accept")
      await cheese.say("ready", parcels ? { parcels } : {})
      if (cards.includes(bread)) await (await Part.of(api, SHOPS.baker, orderId)).prepare()
      const parts = await howMany("vendor_order where order_id = ?", [orderId])
      const written = await eventually(async () => {
        const { data } = await api.get(`/admin/hub/parcels?order_id=${orderId}`, storage)
        const found = data.parcels as Parcel[]
        return new Set(found.map((p) => p.vendor_order_id)).size === parts && found
      }, "the parcels")
      const ofCheese = written.filter((p) => p.vendor_order_id === cheese.id)
      return { orderId, cheese, ofCheese, others: written.filter((p) => !ofCheese.includes(p)) }
    }
    const scan = (code: string, what: string) => api.post(`/admin/hub/parcels/${code}/${what}`, {}, storage)
    async function incident(code: string, kind: "missing" | "damaged" = "missing"): Promise<string> {
      await scan(code, kind)
      const { data } = await api.get("/admin/hub/incidents?status=open", storage)
      return data.incidents.find((one: { parcel_code: string }) => one.parcel_code === code).id
    }
    const giveUp = (id: string, body: object = {}, who: Asker = storage) =>
      api.post(`/admin/hub/incidents/${id}/give-up`, { reason: "Tombé du vélo", ...body }, who)
    const capture = async (orderId: string) =>
      (
        await all(
          `select coalesce(sum(round(c.amount * 100)), 0)::int as cents from capture c join payment p on p.id = c.payment_id
           join order_payment_collection o on o.payment_collection_id = p.payment_collection_id where o.order_id = ?`,
          [orderId],
        )
      )[0].cents as number
    const ledger = async () =>
      (await all("select coalesce(sum(amount_cents), 0)::int as n from ledger_entry"))[0].n as number
    const fee = async (orderId: string) =>
      (
        await all(
          `select round(coalesce(sum(m.amount), 0) * 100)::int as n from order_shipping s
           join order_shipping_method m on m.id = s.shipping_method_id where s.order_id = ?`,
          [orderId],
        )
      )[0].n as number

    it("is not paid: the rest is captured once, packed, and the books are at zero", async () => {
      const { orderId, cheese, ofCheese, others } = await ready([bread, cheeses[0] as Card])
      const [lost] = ofCheese as [Parcel] // one line, one parcel
      for (const { code } of others) await scan(code, "receive")
      const id = await incident(lost.code)
      expect(await capture(orderId)).toBe(0)
      const { data } = await giveUp(id)
      expect(data).toMatchObject({ order_id: orderId, parcel_code: lost.code })
      const part = await cheese.see()
      expect([part.status, part.lines.map((line) => [line.status, line.final_cents])]).toEqual([
        "refused",
        [["refused", 0]],
      ])
      expect(part).toMatchObject({ refuse_reason: "Tombé du vélo" })
      const paid = await eventually(async () => capture(orderId), "the capture")
      expect(paid).toBe(bread.price_cents + (await fee(orderId)))
      await eventually(
        () => api.post(`/admin/hub/orders/${orderId}/pack`, {}, storage).catch(() => null),
        "the packing",
      )
      expect(await ledger()).toBe(0)
      expect(
        await howMany("ledger_entry e join vendor v on e.account like '%' || v.id where v.handle = ?", [
          SHOPS.cheese,
        ]),
      ).toBe(0)
    })

    it("is told to the customer and to the shop with its reason, and closed for the storage place", async () => {
      const { orderId, cheese, ofCheese, others } = await ready([bread, cheeses[0] as Card])
      const code = ofCheese[0]?.code ?? ""
      await scan(code, "receive")
      expect((await cheese.see()).status).toBe("received")
      await giveUp(await incident(code, "damaged"))
      expect((await cheese.see()).status).toBe("refused")
      expect((await api.get("/admin/hub/incidents?status=open", storage)).data.count).toBe(0)
      const title = (
        await all("select title from vendor_order_line where vendor_order_id = ?", [cheese.id])
      )[0].title
      const letter = await eventually(
        async () => letters(outbox, /./).find(({ text }) => text.includes("Tombé du vélo")),
        "the letter",
      )
      expect(letter.text).toContain(title)
      expect(
        await howMany("vendor_order_event where name = 'lost' and vendor_order_id = ?", [cheese.id]),
      ).toBe(1)
      for (const { code } of others) await scan(code, "receive")
      await eventually(async () => capture(orderId), "the capture")
    })

    it("of two alike must be said by its lines; the other one makes the part complete", async () => {
      const temperature = "chilled_4"
      const { orderId, cheese, ofCheese, others } = await ready(
        [bread, ...cheeses],
        [{ temperature, count: 2 }],
      )
      const [lost, other] = ofCheese as [Parcel, Parcel] // two were planned
      for (const { code } of [...others, other]) await scan(code, "receive")
      const id = await incident(lost.code)
      const { data: told } = await refused(giveUp(id))
      expect(told.code).toBe("incident.lines_needed")
      const { data: contents } = await api.get(`/admin/hub/incidents/${id}/contents`, storage)
      expect([contents.certain, contents.possible.length]).toEqual([[], 2])
      const line_id = contents.possible[0].line_id
      const { data: unknown } = await refused(giveUp(id, { lines: [{ line_id: "vol_nobody" }] }))
      expect(unknown.code).toBe("incident.line_unknown")
      await giveUp(id, { lines: [{ line_id }] })
      const part = await cheese.see()
      expect(part.status).toBe("received")
      expect(part.lines.find((line) => line.id === line_id)).toMatchObject({
        status: "refused",
        final_cents: 0,
      })
      const kept = part.lines.find((line) => line.id !== line_id)
      const paid = await eventually(async () => capture(orderId), "the capture")
      expect(paid).toBe(bread.price_cents + (kept?.final_cents ?? 0) + (await fee(orderId)))
      expect(await ledger()).toBe(0)
    })

    it("that was all of the order cancels it, and nothing is captured", async () => {
      const { orderId, ofCheese } = await ready([cheeses[0] as Card])
      await giveUp(await incident(ofCheese[0]?.code ?? ""))
      await eventually(
        async () => howMany(`"order" where id = ? and status = 'canceled'`, [orderId]),
        "the end",
      )
      expect(await capture(orderId)).toBe(0)
      expect(await ledger()).toBe(0)
    })

    it("is given up once: again, or twice at a time, changes nothing; and then nobody receives it", async () => {
      const { orderId, cheese, ofCheese, others } = await ready([bread, cheeses[0] as Card])
      const code = ofCheese[0]?.code ?? ""
      const id = await incident(code)
      await Promise.all([giveUp(id), giveUp(id)])
      await giveUp(id)
      expect(
        await howMany("vendor_order_event where name = 'lost' and vendor_order_id = ?", [cheese.id]),
      ).toBe(1)
      expect((await refused(scan(code, "receive"))).data.code).toBe("parcel.lost")
      for (const parcel of others) await scan(parcel.code, "receive")
      await eventually(async () => capture(orderId), "the capture")
    })

    it("that is still missing after words were written of it can be reported again, and given up", async () => {
      const { orderId, ofCheese } = await ready([cheeses[0] as Card])
      const code = ofCheese[0]?.code ?? ""
      const first = await incident(code)
      await api.post(`/admin/hub/incidents/${first}/settle`, { resolution: "La boutique cherche" }, storage)
      const second = await incident(code)
      expect(second).not.toBe(first)
      expect(await incident(code)).toBe(second)
      await giveUp(second)
      await eventually(
        async () => howMany(`"order" where id = ? and status = 'canceled'`, [orderId]),
        "the end",
      )
    })

    it("that came back is not given up, nor one of an order that is paid", async () => {
      const { orderId, ofCheese } = await ready([cheeses[0] as Card])
      const code = ofCheese[0]?.code ?? ""
      const id = await incident(code)
      await scan(code, "receive")
      expect((await refused(giveUp(id))).data.code).toBe("incident.found_again")
      await eventually(async () => capture(orderId), "the capture")
      const late = await incident(code, "damaged")
      expect((await refused(giveUp(late))).data.code).toBe("incident.too_late")
      expect(await ledger()).toBe(0)
    })

    it("is nobody's to give up but the storage place's and the association's", async () => {
      const { ofCheese } = await ready([bread, cheeses[0] as Card])
      const id = await incident(ofCheese[0]?.code ?? "")
      for (const who of [await merchant(api, SHOPS.cheese), await staff(api, "livreur")])
        expect((await refused(giveUp(id, {}, who))).status).toBe(403)
      expect((await giveUp(id, {}, await staff(api, "association"))).status).toBe(200)
    })
  },
})
