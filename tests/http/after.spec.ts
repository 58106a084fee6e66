import fs from "node:fs"
import http from "node:http"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "@pignon/marketplace/modules/marketplace"
import { SHOPPER_MODULE, type ShopperModuleService } from "@pignon/marketplace/modules/shopper"
import { journey } from "./support/journey"
import { letters, ownOutbox } from "./support/outbox"
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

jest.setTimeout(300_000)
const outbox = ownOutbox()
const WINE = "cave-du-pont-suppose"

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "after",
  testSuite: ({ api, getContainer }) => {
    let store: Asker
    let wineShopId = ""

    beforeAll(async () => {
      await loadTestTown(getContainer(), "S03,S11,S16,S27")
      store = await storeHeaders(getContainer())
      const shops = getContainer().resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
      wineShopId = (await shops.listVendors({ handle: WINE }))[0]?.id ?? ""
    })
    afterEach(() => fs.rmSync(outbox, { recursive: true, force: true }))

    const basket = async (shopper: Shopper) =>
      (await api.get(`/store/carts/${shopper.cartId}/basket`, store)).data
    const wish = async (shopper: Shopper, body: unknown) =>
      (await api.post(`/store/carts/${shopper.cartId}/wishes`, body, store)).data.wishes
    const begin = async () => new Shopper(api, store).openCart()

    /** An order of one loaf, unless more is asked for. */
    async function ordered(handle = SHOPS.baker, asker: Asker = store) {
      const shopper = await new Shopper(api, asker).openCart()
      const [article] = await shopper.find({ shop: handle, in_stock: "true", limit: 1 })
      await shopper.add(article?.variant_id ?? "")
      await shopper.live()
      await (await shopper.choose("pickup")).pay()
      const { data } = await shopper.complete()
      const { data: known } = await api.get(`/store/carts/${shopper.cartId}/order`, store)
      return { shopper, order: data.order, token: known.token as string, article }
    }

    const codeFor = async (earlier: number) => {
      const found = await eventually(async () => letters(outbox, /^code-/)[earlier], "the code")
      return /\n(\d{6})\n/.exec(found.text)?.[1] ?? ""
    }

    it("writes to the customer at every turn of his order, and never twice", async () => {
      await journey(api, getContainer())
      const all = await eventually(async () => {
        const found = letters(outbox, /^(order|vord)/)
        return found.some(({ file }) => file.includes("delivered")) && found
      }, "the last letter")
      const kinds = all.map(({ file }) => /(confirmed|short|underway|delivered)/.exec(file)?.[1])
      expect([...kinds].sort()).toEqual(["confirmed", "delivered", "short", "underway"])
      const of = (kind: string) => all[kinds.indexOf(kind)]?.text ?? ""
      expect(of("confirmed")).toMatch(/Vendu par .*SIREN/)
      expect(of("confirmed")).toContain("au plus")
      expect(of("confirmed")).toContain("pas de droit de rétractation")
      expect(of("confirmed")).toContain("Médiateur de la consommation")
      expect(of("short")).toContain("Plus en cave")
      expect(of("delivered")).toContain("poids exact")
    })

    it("finds a letter that a lost event left unsent, and sends it once", async () => {
      const { order } = await ordered()
      const sent = async () => letters(outbox, /confirmed/).length
      await eventually(async () => (await sent()) === 1, "the confirmation")
      const shopper = getContainer().resolve<ShopperModuleService>(SHOPPER_MODULE)
      const [letter] = await shopper.listLetters({ order_id: order.id })
      expect(letter?.status).toBe("sent")
      // As if the event had never come: no letter, and an order older than a minute.
      await shopper.deleteLetters(letter?.id ?? "")
      const knex = getContainer().resolve("__pg_connection__")
      await knex.raw(`update "order" set created_at = now() - interval '5 minutes' where id = ?`, [order.id])
      fs.rmSync(outbox, { recursive: true, force: true })
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest's own module registry must load it
      const { default: repair } = require("@pignon/marketplace/jobs/repair-letters")
      await repair(getContainer())
      expect(await sent()).toBe(1)
      const [again] = await shopper.listLetters({ order_id: order.id })
      await Promise.all([repair(getContainer()), repair(getContainer())])
      expect(await shopper.listLetters({ order_id: order.id })).toEqual([again])
    })

    it("writes in the order's language", async () => {
      const shopper = await begin()
      const [bread] = await shopper.find({ shop: SHOPS.baker, in_stock: "true", limit: 1 })
      await shopper.add(bread?.variant_id ?? "")
      await wish(shopper, { locale: "de" })
      await shopper.live()
      await (await shopper.choose("pickup")).pay()
      await shopper.complete()
      const [letter] = await eventually(async () => {
        const found = letters(outbox, /confirmed/)
        return found.length > 0 && found
      }, "the confirmation")
      expect(letter?.text).toMatch(/Ihre Bestellung Nr\. \d+ ist notiert/)
    })

    it("shows one shop's trouble in its own group and lets it be taken out", async () => {
      const shopper = await begin()
      const [bread] = await shopper.find({ shop: SHOPS.baker, in_stock: "true", limit: 1 })
      const [cheese] = await shopper.find({ shop: SHOPS.cheese, in_stock: "true", limit: 1 })
      await shopper.add(bread?.variant_id ?? "")
      await shopper.add(cheese?.variant_id ?? "")
      await shopper.live()
      await (await shopper.choose("pickup")).pay()
      const good = await basket(shopper)
      expect(good.can_be_ordered).toBe(true)
      expect(good.slot).toEqual({ id: good.slot.id, ...good.earliest }) // the first window was taken

      const manager = await staff(api, "association")
      const shops = getContainer().resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
      const [cheesemonger] = await shops.listVendors({ handle: SHOPS.cheese })
      const suspend = { status: "suspended", reason: "Contrôle sanitaire" }
      await api.post(`/admin/vendors/${cheesemonger?.id}`, suspend, manager)
      const bad = await basket(shopper)
      const of = (handle: string) =>
        bad.groups.find((g: { shop: { handle: string } }) => g.shop.handle === handle)
      expect(of(SHOPS.cheese).troubles.map((t: { code: string }) => t.code)).toEqual(["shop.suspended"])
      expect(of(SHOPS.baker).troubles).toEqual([])
      expect(bad.can_be_ordered).toBe(false)
      const { data: tried } = await shopper.complete().catch((e) => e.response)
      expect(JSON.stringify(tried)).toContain("shop.suspended")
      expect(JSON.stringify(tried)).toContain("La Cave aux Croûtes")

      const path = `/store/carts/${shopper.cartId}/shops/${SHOPS.cheese}`
      const { data: mended } = await api.delete(path, store)
      expect(mended.groups.map((g: { shop: { handle: string } }) => g.shop.handle)).toEqual([SHOPS.baker])
      expect((await refused(api.delete(path, store))).data.code).toBe("shop.not_in_basket")
      await shopper.pay()
      expect((await shopper.complete()).data.type).toBe("order")
    })

    it("refuses a shop below its minimum and tells how much is missing", async () => {
      const owner = await merchant(api, SHOPS.baker)
      await api.post("/admin/vendor/me", { minimum_cents: 15_000 }, owner)
      const shopper = await begin()
      const [bread] = await shopper.find({ shop: SHOPS.baker, in_stock: "true", limit: 1 })
      await shopper.add(bread?.variant_id ?? "")
      await shopper.live()
      await (await shopper.choose("pickup")).pay()
      const [group] = (await basket(shopper)).groups
      expect(group.troubles).toMatchObject([
        { code: "shop.below_minimum", missing_cents: 15_000 - group.estimate_cents },
      ])
      expect(JSON.stringify((await shopper.complete().catch((e) => e.response)).data)).toContain(
        "shop.below_minimum",
      )
    })

    it("carries what the shopper said to the shops, whatever the basket's metadata claim", async () => {
      const shopper = await new Shopper(api, store).openCart({
        substitution: "refund",
        notes: { S11: "faux" },
      })
      const [bread, other] = await shopper.find({ shop: SHOPS.baker, in_stock: "true", limit: 2 })
      const cart = await shopper.add(bread?.variant_id ?? "")
      await shopper.add(other?.variant_id ?? "")
      const lineId = cart.items[0].id
      await wish(shopper, {
        substitution: "replace",
        replace_up_to_percent: 15,
        lines: { [lineId]: { substitution: "call" } },
        notes: { [SHOPS.baker]: "Bien cuit" },
        gift_message: "Joyeux anniversaire",
      })
      expect((await basket(shopper)).wishes).toMatchObject({ replace_up_to_percent: 15, door_note: null })
      const strange = [
        { lines: { "line-of-nobody": { substitution: "call" } } },
        { notes: { [SHOPS.butcher]: "Bonjour" } },
        { vendor_id: "x" },
        { replace_up_to_percent: 900 },
      ]
      for (const body of strange) expect((await refused(wish(shopper, body))).status).toBe(400)
      await shopper.live()
      await (await shopper.choose("pickup")).pay()
      const { data } = await shopper.complete()
      const owner = await merchant(api, SHOPS.baker)
      const part = await eventually(
        async () =>
          (await api.get("/admin/vendor/orders", owner)).data.orders.find(
            (o: { order_id: string }) => o.order_id === data.order.id,
          ),
        "the part",
      )
      const { data: seen } = await api.get(`/admin/vendor/orders/${part.id}`, owner)
      expect(seen.order).toMatchObject({ note: "Bien cuit", gift_message: "Joyeux anniversaire" })
      const said = seen.order.lines.map((l: { variant_id: string; substitution: string }) => [
        l.variant_id,
        l.substitution,
      ])
      expect(Object.fromEntries(said)).toEqual({
        [bread?.variant_id ?? ""]: "call",
        [other?.variant_id ?? ""]: "replace",
      })
      expect((await refused(wish(shopper, { substitution: "call" }))).data.code).toBe("cart.completed")
    })

    it("sells no alcohol before the age is declared", async () => {
      expect(wineShopId).not.toBe("")
      const shopper = await begin()
      const found = await shopper.find({ shop: WINE, in_stock: "true", limit: 30 })
      const wine = found.find((card) => (card as { min_age?: number }).min_age === 18)
      await shopper.add(wine?.variant_id ?? "")
      await shopper.live()
      await (await shopper.choose("pickup")).pay()
      const before = await basket(shopper)
      expect(before).toMatchObject({ min_age: 18, is_of_age_declared: false })
      const { data: tried } = await shopper.complete().catch((e) => e.response)
      expect(JSON.stringify(tried)).toContain("order.age_not_declared")
      await wish(shopper, { is_of_age: true })
      expect((await shopper.complete()).data.type).toBe("order")
    })

    it("opens an order to whoever reads its address, and tells nobody else that there is one", async () => {
      const { order, token } = await ordered()
      const ask = (body: unknown) => api.post("/store/orders/lookup", body, store)
      const verify = (code: string, email = "camille@example.org") =>
        refused(api.post("/store/orders/lookup/verify", { display_id: order.display_id, email, code }, store))
      const known = await ask({ display_id: order.display_id, email: "Camille@Example.org" })
      const unknown = await ask({ display_id: order.display_id, email: "quelquun@example.org" })
      expect([known.status, known.data]).toEqual([unknown.status, unknown.data])
      const code = await codeFor(0)
      const wrong = code === "000000" ? "111111" : "000000"
      expect((await verify(code, "quelquun@example.org")).data.code).toBe("lookup.code_wrong")
      expect((await verify(wrong)).data.code).toBe("lookup.code_wrong")
      const body = { display_id: order.display_id, email: "camille@example.org", code }
      const { data } = await api.post("/store/orders/lookup/verify", body, store)
      expect(data).toEqual({ order_id: order.id, token })
      expect((await verify(code)).data.code).toBe("lookup.code_wrong") // it works once
      expect(letters(outbox, /^code-/)).toHaveLength(1)
      const kept = JSON.stringify(
        await getContainer().resolve("notification").listNotifications({ template: "code" }),
      )
      expect(kept).not.toContain(code)
    })

    it("makes a code void after five wrong tries, and sends only so many codes", async () => {
      const { order } = await ordered()
      const lookup = { display_id: order.display_id, email: "camille@example.org" }
      await api.post("/store/orders/lookup", lookup, store)
      const code = await codeFor(0)
      const wrong = code === "000000" ? "111111" : "000000"
      const tries = await Promise.all(
        [1, 2, 3, 4, 5].map(() =>
          refused(api.post("/store/orders/lookup/verify", { ...lookup, code: wrong }, store)),
        ),
      )
      expect(tries.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
      const late = await refused(api.post("/store/orders/lookup/verify", { ...lookup, code }, store))
      expect(late.data.code).toBe("lookup.code_wrong")
      for (let i = 0; i < 4; i++) await api.post("/store/orders/lookup", lookup, store)
      const tooMany = await refused(api.post("/store/orders/lookup", lookup, store))
      expect([tooMany.status, tooMany.data.code]).toEqual([429, "lookup.too_many"])
    })

    it("tells every change of an order to whoever follows it, and ends with it", async () => {
      const { order, token } = await ordered()
      const events: { event: string; stage: string }[] = []
      const ended = new Promise<void>((resolve, reject) => {
        const url = new URL(`${api.defaults.baseURL}/store/orders/${order.id}/events?token=${token}`)
        const request = http.get(url, { headers: store.headers }, (res) => {
          let text = ""
          res.on("data", (chunk: Buffer) => {
            text += chunk.toString()
            const parts = text.split("\n\n")
            text = parts.pop() ?? ""
            for (const part of parts) {
              const event = /event: (\w+)/.exec(part)?.[1]
              const data = /data: (.+)/.exec(part)?.[1]
              if (event && data) events.push({ event, stage: JSON.parse(data).stage })
            }
          })
          res.on("end", resolve)
        })
        request.on("error", reject)
      })
      await eventually(async () => events.length > 0, "the first event")
      expect(events[0]).toEqual({ event: "version", stage: "placed" })
      const owner = await merchant(api, SHOPS.baker)
      const { data } = await eventually(async () => {
        const found = await api.get("/admin/vendor/orders", owner)
        return found.data.orders.length > 0 && found
      }, "the part")
      await api.post(`/admin/vendor/orders/${data.orders[0].id}/accept`, {}, owner)
      await eventually(async () => events.some(({ stage }) => stage === "confirmed"), "the acceptance")
      await api.post(`/admin/vendor/orders/${data.orders[0].id}/refuse`, { reason: "Four en panne" }, owner)
      await ended
      expect(events.at(-1)).toEqual({ event: "end", stage: "canceled" })
      const stranger = `/store/orders/${order.id}/events?token=wrong`
      expect((await refused(api.get(stranger, store))).status).toBe(404)
    })

    it("bounds the streams of one order", async () => {
      const { order, token } = await ordered()
      const url = new URL(`${api.defaults.baseURL}/store/orders/${order.id}/events?token=${token}`)
      const open = () =>
        new Promise<http.IncomingMessage>((resolve, reject) =>
          http.get(url, { headers: store.headers }, resolve).on("error", reject),
        )
      const streams = [await open(), await open(), await open(), await open(), await open()]
      expect(streams.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 429])
      for (const stream of streams) stream.destroy()
      // A place that was left is free again.
      await eventually(async () => {
        const stream = await open()
        stream.destroy()
        return stream.statusCode === 200
      }, "a free place")
    })

    it("orders again what can be had and names what cannot", async () => {
      const { order, token, article } = await ordered()
      const again = (body: unknown) => api.post(`/store/orders/${order.id}/reorder`, body, store)
      await eventually(async () => {
        const { data } = await api.get(`/store/orders/${order.id}/progress?token=${token}`, store)
        return data.parts.length > 0
      }, "the part")
      expect((await refused(again({}))).status).toBe(404)
      const { data: filled } = await again({ token })
      expect(filled.added).toMatchObject([{ variant_id: article?.variant_id, quantity: 1 }])
      expect(filled.missing).toEqual([])
      const { data: cart } = await api.get(`/store/carts/${filled.cart_id}`, store)
      expect(cart.cart.items).toHaveLength(1)

      const manager = await staff(api, "association")
      const shops = getContainer().resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
      const [baker] = await shops.listVendors({ handle: SHOPS.baker })
      await api.post(`/admin/vendors/${baker?.id}`, { status: "suspended", reason: "Travaux" }, manager)
      const { data: none } = await again({ token, cart_id: filled.cart_id })
      expect(none).toMatchObject({
        cart_id: filled.cart_id,
        added: [],
        missing: [{ reason: "shop.suspended" }],
      })
    })
  },
})
