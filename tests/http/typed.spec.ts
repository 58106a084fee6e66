import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { beyondBounds, hostileTexts, unknownChoices } from "./support/hostile"
import { Shopper } from "./support/shopper"
import { loadTestTown, refused, storeHeaders, type Asker } from "./support/town"

jest.setTimeout(240_000)

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "typed",
  testSuite: ({ api, getContainer }) => {
    let store: Asker
    let shopper: Shopper

    beforeAll(() => loadTestTown(getContainer(), "S16"))
    beforeEach(async () => {
      store = await storeHeaders(getContainer())
      shopper = new Shopper(api, store)
    })

    describe("whatever is typed", () => {
      it("is answered with a list, and harms nothing", async () => {
        for (const q of hostileTexts) {
          const { status, data } = await api.get("/store/articles", { ...store, params: { q } })
          expect([q, status, Array.isArray(data.articles)]).toEqual([q, 200, true])
        }
        expect(await shopper.find({ q: "camembert" })).not.toHaveLength(0)
      })

      it("beyond the bounds it is refused with a code", async () => {
        for (const params of beyondBounds) {
          const { status, data } = await refused(api.get("/store/articles", { ...store, params }))
          expect([params, status, data.code]).toEqual([params, 400, "request.invalid"])
          expect(data.message).toMatch(/^Cette demande n’est pas lisible/)
        }
      })

      it("and a choice that does not exist finds nothing, with the count 0", async () => {
        for (const params of unknownChoices) {
          const { data } = await api.get("/store/articles", { ...store, params })
          expect([params, data.count, data.articles]).toEqual([params, 0, []])
        }
      })

      it("the bounds themselves are allowed", async () => {
        const params = { limit: "100", offset: "10000" }
        const { data } = await api.get("/store/articles", { ...store, params })
        expect([data.articles, data.limit, data.offset]).toEqual([[], 100, 10_000])
        expect(data.count).toBeGreaterThan(0)
      })

      it("without the storefront's key nothing is answered", async () => {
        expect((await refused(api.get("/store/articles"))).status).toBe(400)
      })
    })
  },
})
