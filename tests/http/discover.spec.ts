import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Shopper } from "./support/shopper"
import { listenAsStorefront, type Storefront } from "./support/storefront"
import { eventually, loadTestTown, merchant, refused, staff, storeHeaders, type Asker } from "./support/town"

jest.setTimeout(300_000)

type Card = {
  id: string
  handle: string
  in_stock: boolean
  lead_time_hours: number
  shop: { handle: string; trade: string }
  category: { handle: string }
}

// A charcuterie and a cheesemonger on the same square, a wine merchant, a bookshop.
const TOWN = "S05,S16,S26,S36"
const CHEESE = "la-cave-aux-croutes"

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "discover",
  testSuite: ({ api, getContainer }) => {
    let headers: Asker

    const read = async (path: string, params: Record<string, unknown> = {}) =>
      (await api.get(path, { ...headers, params })).data
    const cards = async (params: Record<string, unknown>): Promise<Card[]> =>
      (await read("/store/articles", params)).articles

    beforeAll(async () => {
      await loadTestTown(getContainer(), TOWN)
      headers = await storeHeaders(getContainer())
    })

    describe("freshness", () => {
      let storefront: Storefront
      beforeAll(async () => {
        storefront = await listenAsStorefront()
      })
      afterAll(() => storefront.close())

      it("tells the storefront within two seconds of an article, a holiday, a shop and a shelf that changed", async () => {
        const manager = await staff(api, "association")
        const cheesemonger = await merchant(api, CHEESE)
        const [cheese] = await cards({ shop: CHEESE, limit: 1 })
        const { data } = await api.get(`/admin/products?handle=${cheese?.handle}&fields=id,title`, manager)
        await api.post(`/admin/products/${data.products[0].id}`, { title: "Brie du jour" }, manager)
        await storefront.heard(["articles", `article:${cheese?.handle}`])
        expect((await read(`/store/articles/${cheese?.handle}`)).article.title).toBe("Brie du jour")

        storefront.forget()
        const closure = { starts_on: "2027-02-01", ends_on: "2027-02-02", reason: "Neige" }
        await api.post("/admin/vendor/closures", closure, cheesemonger)
        await storefront.heard(["shops", `shop:${CHEESE}`])

        storefront.forget()
        const shop = (await api.get("/admin/vendors?q=Croûtes", manager)).data.vendors[0]
        await api.post(`/admin/vendors/${shop.id}`, { phone: "+33 1 99 00 00 02" }, manager)
        await storefront.heard(["shops", `shop:${CHEESE}`, "articles"])

        storefront.forget()
        const shelf = (await api.get("/admin/product-categories?q=Bleus", manager)).data.product_categories[0]
        await api.post(`/admin/product-categories/${shelf.id}`, { name: "Persillés" }, manager)
        await storefront.heard(["categories", "articles"])
      })
    })

    describe("pairings", () => {
      it("offers what goes with an article from other trades only, in the language asked", async () => {
        const [cheese] = await cards({ shop: CHEESE, category: "cremerie-fromages--pates-molles", limit: 1 })
        const path = `/store/articles/${cheese?.handle}/pairings`
        const { pairings } = await read(path, { limit: 3 })
        const trades = (pairings as { articles: Card[] }[]).flatMap((p) =>
          p.articles.map((a) => a.shop.trade),
        )
        expect(new Set(trades)).toEqual(new Set(["wine", "bookshop"]))
        for (const { reason, articles } of pairings) {
          expect(reason).not.toBe("")
          expect(articles.length).toBeLessThanOrEqual(3)
          expect(articles.every((a: Card) => a.in_stock)).toBe(true)
        }
        const english = await read(path, { limit: 3, locale: "en" })
        expect(english.pairings[0].reason).toBe("The glass that goes with it")
        expect((await read(path, { limit: 3 })).pairings).toEqual(pairings) // the same all day
      })

      it("knows nothing of an article that is not sold", async () => {
        const answer = await refused(read("/store/articles/rien-du-tout/pairings"))
        expect([answer.status, answer.data.code]).toEqual([404, "article.not_found"])
      })
    })

    describe("a basket", () => {
      it("is completed from its own shops first, then by what goes with it, then from next door", async () => {
        const shopper = await new Shopper(api, headers).openCart()
        const [cheese] = await cards({
          shop: CHEESE,
          category: "cremerie-fromages--pates-molles",
          in_stock: "true",
        })
        await shopper.add(cheese?.id ?? "")
        const { complete, pairings, neighbours } = await read(`/store/carts/${shopper.cartId}/discover`, {
          limit: 4,
        })
        expect(complete).toHaveLength(1)
        expect(complete[0].shop.handle).toBe(CHEESE)
        expect(complete[0].articles).toHaveLength(4)
        expect(complete[0].articles.map((a: Card) => a.id)).not.toContain(cheese?.id)
        expect(complete[0].articles[0].category.handle).not.toBe(cheese?.category.handle)
        const paired = (pairings as { articles: Card[] }[]).flatMap((p) => p.articles)
        expect(paired.length).toBeGreaterThan(0)
        expect(paired.every((a) => a.shop.handle !== CHEESE)).toBe(true)
        expect(neighbours[0]).toMatchObject({
          beside: { handle: CHEESE },
          shop: { handle: "le-grillon-de-la-motte", is_same_street: true },
        })
        expect(neighbours[0].articles.length).toBeGreaterThan(0)
      })

      it("that is empty completes nothing, and one that does not exist is not found", async () => {
        const shopper = await new Shopper(api, headers).openCart()
        const empty = await read(`/store/carts/${shopper.cartId}/discover`)
        expect(empty).toEqual({ complete: [], pairings: [], neighbours: [] })
        const answer = await refused(read("/store/carts/nope/discover"))
        expect([answer.status, answer.data.code]).toEqual([404, "cart.not_found"])
      })
    })

    describe("campaigns", () => {
      const campaign = {
        handle: "semaine-du-bleu",
        title: { fr: "La semaine du bleu", en: "Blue week" },
        starts_on: "01-01",
        ends_on: "12-31",
        categories: ["cremerie-fromages--bleus", "cave-boissons--vins-rouges"],
      }

      it("run when the association has planned them, with articles of every shop that takes part", async () => {
        const manager = await staff(api, "association")
        const { data } = await api.post("/admin/town-campaigns", campaign, manager)
        expect(data.campaign).toMatchObject({ handle: campaign.handle, is_running: true })
        const running = async () =>
          (await read("/store/campaigns", { locale: "en" })).campaigns.find(
            (c: { handle: string }) => c.handle === campaign.handle,
          )
        const shown = await running()
        expect(shown.title).toBe("Blue week")
        expect(new Set(shown.articles.slice(0, 2).map((a: Card) => a.shop.handle)).size).toBe(2)
        expect(shown.motif).toBe(shown.articles[0].image.motif)
        expect(data.campaign.article_count).toBe(shown.count)
        expect(data.campaign.page_url).toMatch(/\/campagne\/semaine-du-bleu$/)
        const all = await read("/store/articles", { ...shown.query, limit: 1 })
        expect(all.count).toBe(shown.count)
        const found = await read("/store/articles", { ...shown.query, q: "fourme" })
        expect(found.count).toBeGreaterThan(0)
        expect(found.count).toBeLessThan(all.count)

        const path = `/admin/town-campaigns/${data.campaign.id}`
        const stopped = await api.post(path, { ...campaign, is_active: false }, manager)
        expect(stopped.data.campaign).toMatchObject({ is_running: false, page_url: null })
        expect(await running()).toBeUndefined()
        expect((await read("/store/articles", shown.query)).count).toBe(0)
        await api.delete(path, manager)
        expect((await refused(api.delete(path, manager))).data.code).toBe("campaign.not_found")
      })

      it("are refused without anything to show, with unreadable dates, or from a merchant", async () => {
        const manager = await staff(api, "association")
        const post = (body: object, who: Asker) => refused(api.post("/admin/town-campaigns", body, who))
        expect((await post({ ...campaign, categories: [] }, manager)).data.code).toBe("request.invalid")
        expect((await post({ ...campaign, ends_on: "2027-01-01" }, manager)).data.code).toBe(
          "request.invalid",
        )
        expect((await post(campaign, await merchant(api, CHEESE))).status).toBe(403)
      })
    })

    describe("what the association learns", () => {
      it("counts baskets by trades and shops, and the clicks that left for each shop", async () => {
        const manager = await staff(api, "association")
        const shopper = await new Shopper(api, headers).openCart()
        for (const shop of [CHEESE, "librairie-page-treize"]) {
          const [article] = await cards({ shop, in_stock: "true", sort: "price_asc", limit: 1 })
          await shopper.add(article?.id ?? "")
        }
        await shopper.live()
        await (await shopper.choose("pickup")).pay()
        await shopper.complete()
        await api.post(`/store/shops/${CHEESE}/outbound`, { query: "tomme" }, headers)
        const figures = async (params = {}) =>
          (await api.get("/admin/association/discovery", { ...manager, params })).data.discovery
        const counted = await eventually(async () => {
          const now = await figures()
          return now.orders === 1 && now
        }, "the order")
        expect(counted).toMatchObject({
          two_trades: 1,
          three_trades_or_more: 0,
          share_two_trades: 1,
          shops_per_order: 2,
          meetings: [{ trade: "bookshop", with_trade: "cheese", orders: 1 }],
          outbound_clicks: [{ handle: CHEESE, clicks: 1, from_search: 1 }],
        })
        const before = await figures({ from: "2020-01-01", to: "2020-12-31" })
        expect(before).toMatchObject({
          orders: 0,
          share_two_trades: 0,
          shops_per_order: 0,
          outbound_clicks: [],
        })
        const reversed = api.get("/admin/association/discovery?from=2026-02-01&to=2026-01-01", manager)
        expect((await refused(reversed)).data.code).toBe("period.reversed")
        const asMerchant = api.get("/admin/association/discovery", await merchant(api, CHEESE))
        expect((await refused(asMerchant)).status).toBe(403)
      })
    })

    describe("neighbours", () => {
      it("names who stands on the same square", async () => {
        const { shop } = await read(`/store/shops/${CHEESE}`)
        expect(shop.street).toBe("place de la Motte")
        expect(shop.neighbours[0]).toMatchObject({ handle: "le-grillon-de-la-motte", is_same_street: true })
      })
    })

    describe("reach", () => {
      const reach = (params: Record<string, unknown>) => read("/store/delivery/reach", params)

      it("tells at once what a commune can have, and from which shop how soon", async () => {
        const limoges = await reach({ city: "Limoges" })
        expect(limoges).toMatchObject({ reach: "deliverable", reason: null, fee_cents: 490 })
        expect(limoges.delivery.date).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect(Object.keys(limoges.shops).sort()).toEqual(
          ["la-barrique-bleue", CHEESE, "le-grillon-de-la-motte", "librairie-page-treize"].sort(),
        )
        for (const { delivery, pickup } of Object.values<{
          delivery: { date: string }
          pickup: { date: string }
        }>(limoges.shops)) {
          expect(delivery.date >= limoges.delivery.date).toBe(true)
          expect(pickup.date >= limoges.pickup.date).toBe(true)
        }
      })

      it("offers the counter only where nobody delivers, and nothing at all from far away", async () => {
        const angouleme = await reach({ latitude: 45.65, longitude: 0.16 })
        expect(angouleme).toMatchObject({ reach: "out_of_reach", delivery: null })
        const near = await reach({ latitude: 46.2, longitude: 1.26 })
        expect(near).toMatchObject({ reach: "counter", reason: "too_far", fee_cents: null })
        expect(near.shops[CHEESE].delivery).toBeNull()
        expect(near.shops[CHEESE].pickup).not.toBeNull()
        expect(await reach({ city: "Paris", postal_code: "75001" })).toMatchObject({ reach: "out_of_reach" })
      })

      it("asks for the commune wherever a postcode of the town straddles the 30 km", async () => {
        const straddling = "23400 23430 87130 87200 87230 87250 87300 87370 87380 87460 87500".split(" ")
        for (const postal_code of straddling) {
          const told = await reach({ postal_code })
          expect([postal_code, told.reach, told.reason]).toEqual([postal_code, "unsure", "commune_needed"])
          const answers = await Promise.all(
            told.communes.map(async (city: string) => (await reach({ postal_code, city })).reach),
          )
          expect([...new Set(answers)].sort()).toEqual(["counter", "deliverable"])
        }
        expect(await reach({ postal_code: "87300", city: "Bellac" })).toMatchObject({
          reach: "counter",
          reason: "too_far",
          delivery: null,
          pickup: { date: expect.any(String) },
        })
      })

      it("waits for a shop that is on holiday, and only for it", async () => {
        const before = await reach({ city: "Limoges" })
        const date = before.shops[CHEESE].delivery.date
        const closure = { starts_on: date, ends_on: date, reason: "Inventaire" }
        const cheesemonger = await merchant(api, CHEESE)
        await api.post("/admin/vendor/closures", closure, cheesemonger)
        const after = await reach({ city: "Limoges" })
        expect(after.shops[CHEESE].delivery.date > date).toBe(true)
        expect(after.shops["la-barrique-bleue"]).toEqual(before.shops["la-barrique-bleue"])
      })

      it("says when articles that need longer than their shop can be had", async () => {
        const [longest] = (await cards({ shop: "le-grillon-de-la-motte", limit: 100 }))
          .filter(({ lead_time_hours }) => lead_time_hours >= 24)
          .sort((a, b) => b.lead_time_hours - a.lead_time_hours)
        const shop = (await reach({ city: "Limoges" })).shops["le-grillon-de-la-motte"]
        const entry = shop.longer.find(
          (l: { lead_time_hours: number }) => l.lead_time_hours >= (longest?.lead_time_hours ?? 0),
        )
        const when = (entry ?? shop).pickup
        const earliest = Date.now() + (longest?.lead_time_hours ?? 0) * 3_600_000
        expect(new Date(`${when.date}T${when.start}`).getTime()).toBeGreaterThan(earliest)
      })

      it("wants to know something of the address", async () => {
        const answer = await refused(reach({}))
        expect([answer.status, answer.data.code]).toEqual([400, "address.missing"])
      })
    })
  },
})
