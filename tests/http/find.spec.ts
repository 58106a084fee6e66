import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { loadTestTown, refused, storeHeaders, type Asker } from "./support/town"

jest.setTimeout(300_000)

type Card = {
  id: string
  handle: string
  title: string
  price_cents: number
  unit_price_cents: number | null
  unit_price_unit: string | null
  allergens: string[] | null
  origin: string | null
  lead_time_hours: number
  in_stock: boolean
  shop: { handle: string; trade: string }
  category: { handle: string; name: string; parent_handle: string; parent_name: string }
}

// A charcuterie and a cheesemonger on the same square, a wine merchant, a bookshop.
const TOWN = "S05,S16,S26,S36"
const CHEESE = "la-cave-aux-croutes"

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "find",
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

    describe("languages", () => {
      it("names aisles, shelves and trades in the language asked, in French otherwise", async () => {
        const named = async (locale?: string) => {
          const { categories } = await read("/store/article-categories", { locale })
          const { articles, facets } = await read("/store/articles", { locale, shop: CHEESE, limit: 1 })
          const { shops } = await read("/store/shops", { locale })
          return {
            aisle: categories.find((c: { handle: string }) => c.handle === "cremerie-fromages").name,
            card: articles[0].category.parent_name,
            facet: facets.category.every((c: { parent_name: string }) => c.parent_name),
            trade: shops.find((s: { handle: string }) => s.handle === CHEESE).trade_label,
          }
        }
        const french = {
          aisle: "Crèmerie & fromages",
          card: "Crèmerie & fromages",
          facet: true,
          trade: "fromagerie",
        }
        expect(await named()).toEqual(french)
        expect(await named("it")).toEqual(french)
        expect(await named("en")).toEqual({
          aisle: "Dairy and cheese",
          card: "Dairy and cheese",
          facet: true,
          trade: "cheesemonger",
        })
        expect(await named("de-AT")).toEqual({
          aisle: "Käse und Molkerei",
          card: "Käse und Molkerei",
          facet: true,
          trade: "Käsegeschäft",
        })
      })

      it("reads the language from the header too", async () => {
        const { data } = await api.get("/store/article-categories", {
          headers: { ...headers.headers, "x-medusa-locale": "en-GB" },
        })
        expect(data.categories[0].name).toBe("Butcher")
      })
    })

    describe("filters", () => {
      it("shows as free of an allergen only what declares its allergens, and counts the others apart", async () => {
        const all = await read("/store/articles", { limit: 100, facets: "true" })
        const { articles, count, facets } = await read("/store/articles", {
          without: "milk,gluten",
          limit: 100,
        })
        expect(count).toBeGreaterThan(0)
        for (const { allergens } of articles as Card[]) {
          expect(allergens).not.toBeNull()
          expect(allergens).not.toContain("milk")
          expect(allergens).not.toContain("gluten")
        }
        expect(facets.diet.without.find((d: { value: string }) => d.value === "gluten").count).toBe(count)
        expect(facets.diet.unknown).toBe(all.facets.diet.unknown)
        const books = await read("/store/articles", { category: "livres-jeux-maison", without: "milk" })
        expect(books.count).toBe(0)
        expect(books.facets.diet.unknown).toBe(0) // books are no food: nobody has forgotten their allergens
      })

      it("refuses an allergen it does not know rather than showing what somebody must not eat", async () => {
        const answer = await refused(read("/store/articles", { without: "glutten" }))
        expect([answer.status, answer.data.code]).toEqual([400, "request.invalid"])
      })

      it("counts every facet with all other filters on and its own off", async () => {
        const bare = await read("/store/articles", { limit: 1 })
        const narrowed = await read("/store/articles", { origin: bare.facets.origin[0].value, shop: CHEESE })
        const two = bare.facets.origin.slice(0, 2)
        expect(narrowed.facets.origin.length).toBeGreaterThan(1)
        const ofShop = bare.facets.shop.find((s: { handle: string }) => s.handle === CHEESE).count
        expect(narrowed.count).toBeLessThan(ofShop)
        const both = await read("/store/articles", {
          origin: two.map((o: { value: string }) => o.value).join(","),
        })
        expect(both.count).toBe(two[0].count + two[1].count)
        expect(both.facets.origin).toEqual(bare.facets.origin)
        for (const { origin } of both.articles as Card[]) {
          expect(two.map((o: { name: string }) => o.name)).toContain(origin)
        }
      })

      it("keeps to the shops that are open at this moment", async () => {
        const { shops } = await read("/store/shops")
        const open = shops
          .filter((s: { open_now: boolean }) => s.open_now)
          .map((s: { handle: string }) => s.handle)
        const { articles, count, facets } = await read("/store/articles", { open_now: "true", limit: 100 })
        expect(facets.open_now).toBe(count)
        for (const { shop } of articles as Card[]) expect(open).toContain(shop.handle)
        const bare = await read("/store/articles", { limit: 1 })
        expect(bare.facets.open_now).toBe(count)
      })

      it("finds the same counts with words as without", async () => {
        const { articles, count, facets } = await read("/store/articles", {
          q: "chèvre",
          without: "gluten",
          limit: 100,
        })
        expect(articles).toHaveLength(Math.min(100, count))
        const sum = facets.shop.reduce((total: number, s: { count: number }) => total + s.count, 0)
        expect(sum).toBe(count)
      })
    })

    describe("order", () => {
      it("compares kilograms with kilograms and litres with litres, and says in which order", async () => {
        const { articles, sorted_by, facets } = await read("/store/articles", {
          sort: "unit_price",
          limit: 100,
        })
        expect(sorted_by).toEqual({ sort: "unit_price", units: ["kg", "l", "piece"] })
        const kilos = facets.unit.find((u: { value: string }) => u.value === "kg").count
        const first = (articles as Card[]).slice(0, Math.min(100, kilos))
        expect(first.every((a) => a.unit_price_unit === "kg")).toBe(true)
        const prices = first.map((a) => a.unit_price_cents ?? 0)
        expect(prices).toEqual([...prices].sort((a, b) => a - b))
        const litres = await cards({ sort: "unit_price", unit: "l" })
        expect(litres.length).toBeGreaterThan(0)
        expect(litres.every((a) => a.unit_price_unit === "l")).toBe(true)
      })

      it("sorts by price both ways", async () => {
        const up = (await cards({ sort: "price_asc" })).map((a) => a.price_cents)
        const down = (await cards({ sort: "price_desc" })).map((a) => a.price_cents)
        expect(up).toEqual([...up].sort((a, b) => a - b))
        expect(down).toEqual([...down].sort((a, b) => b - a))
      })

      const shares = (shown: Card[]) => {
        const found = new Map<string, number>()
        for (const { shop } of shown) found.set(shop.handle, (found.get(shop.handle) ?? 0) + 1)
        return [...found.values()]
      }
      /** What is sold out waits behind, so that a shop may miss a turn; never more. */
      const expectFair = (shown: Card[]) => {
        const counts = shares(shown)
        expect(counts).toHaveLength(4)
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(4)
      }

      it("gives every shop the same share of a list nobody has sorted, whatever the size of its catalogue", async () => {
        const shown = await cards({ limit: 40 })
        expectFair(shown)
        const next = await cards({ limit: 40, offset: 40 })
        expect(next.filter(({ id }) => shown.some((s) => s.id === id))).toEqual([])
      })

      it("gives a shop its share again that has changed its whole catalogue", async () => {
        const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await knex.raw(`update article_search set turn = turn + 300
          where shop_no = (select no from search_shop order by no limit 1)`)
        expect(shares(await cards({ limit: 40 }))).toHaveLength(3)
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest's own module registry must load it
        const { default: sweep } = require("@pignon/marketplace/jobs/sweep-articles")
        await sweep(getContainer())
        expectFair(await cards({ limit: 40 }))
      })
    })

    describe("suggestions", () => {
      it("offers articles, shops and shelves while somebody types, in at most four kilobytes", async () => {
        const { articles, shops, categories } = await read("/store/suggest", { q: "from" })
        expect(articles.length).toBeGreaterThan(0)
        expect(articles.length).toBeLessThanOrEqual(6)
        expect(shops.map((s: { handle: string }) => s.handle)).toEqual([CHEESE]) // by its trade: fromagerie
        expect(categories.length).toBeLessThanOrEqual(3)
        for (const q of ["vin", "pâte", "ro", "le"]) {
          const answer = JSON.stringify(await read("/store/suggest", { q }))
          expect(Buffer.byteLength(answer)).toBeLessThanOrEqual(4096)
        }
      })

      it("mends a slip and says so, for names of shelves too", async () => {
        const { corrected, articles } = await read("/store/suggest", { q: "camenbert" })
        expect(corrected).toBe("camembert")
        expect(articles[0].title).toMatch(/camembert/i)
      })

      it("knows the shelves by their names in other languages", async () => {
        const { categories } = await read("/store/suggest", { q: "chees", locale: "en" })
        expect(categories.some((c: { name: string }) => /cheese/i.test(c.name))).toBe(true)
      })

      it("has nothing to offer for one letter or for words nobody uses", async () => {
        for (const q of ["f", "xqzwv blorptz"]) {
          const { articles, shops, categories } = await read("/store/suggest", { q })
          expect([articles, shops, categories]).toEqual([[], [], []])
        }
      })
    })

    describe("the order of a list", () => {
      it("has what is sold out behind what can be delivered", async () => {
        for (const params of [{}, { shop: "librairie-page-treize" }]) {
          const inStock: boolean[] = []
          for (let offset = 0; ; offset += 100) {
            const page = await cards({ ...params, limit: 100, offset })
            inStock.push(...page.map(({ in_stock }) => in_stock))
            if (page.length < 100) break
          }
          expect(inStock).toContain(false)
          expect(inStock.lastIndexOf(true)).toBeLessThan(inStock.indexOf(false))
        }
      })
    })

    describe("a search in another language", () => {
      it.each([
        ["en", "cheese", "cremerie-fromages"],
        ["en", "wine", "cave-boissons"],
        ["en", "ham", "charcuterie-traiteur"],
        ["de", "Käse", "cremerie-fromages"],
        ["de", "Wein", "cave-boissons"],
        ["de", "Schinken", "charcuterie-traiteur"],
      ])("finds in %s by « %s » what lies in %s", async (locale, q, aisle) => {
        const { articles, count } = await read("/store/articles", { locale, q, limit: 5 })
        expect(count).toBeGreaterThan(3)
        for (const { category } of articles) expect(category.parent_handle).toBe(aisle)
      })
    })

    describe("refusals", () => {
      it("gives Medusa's own refusals a code too", async () => {
        const answer = await refused(read("/store/carts/nope"))
        expect([answer.status, answer.data.code]).toEqual([404, "core.not_found"])
      })
    })
  },
})
