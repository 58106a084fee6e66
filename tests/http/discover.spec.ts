import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Shopper } from "./support/shopper"
import { listenAsStorefront, type Storefront } from "./support/storefront"
import { eventually, loadTestTown, merchant, refused, staff, storeHeaders, type Asker } from "./support/town"

jest.setTimeout(300_000)

type Card = {
  id: string
  handle: string
  in_stock: boolean
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
  },
})
