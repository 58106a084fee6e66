import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { count, rows } from "./support/rows"
import { Shopper, type Card } from "./support/shopper"
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

const tart = {
  title: "Tarte aux noix du Périgord",
  category: "Boulangerie > Pains",
  sold_by: "unit",
  price_cents: 1450,
  vat_rate: 5.5,
  stock: 4,
  allergens: ["gluten", "nuts"],
}

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "merchant-articles",
  testSuite: ({ api, getContainer }) => {
    let baker: Asker
    let cheesemonger: Asker
    let shopper: Shopper

    beforeAll(async () => {
      await loadTestTown(getContainer(), "S11,S16")
      baker = await merchant(api, SHOPS.baker)
      cheesemonger = await merchant(api, SHOPS.cheese)
      shopper = new Shopper(api, await storeHeaders(getContainer()))
      const { data } = await api.get("/admin/vendor/categories", baker)
      tart.category = data.categories[0].handle
      await api.post("/admin/vendor/articles", tart, baker)
    })

    const own = async (q: string, auth = baker) =>
      (await api.get(`/admin/vendor/articles?q=${encodeURIComponent(q)}`, auth)).data

    it("lists a merchant's own articles, found by name without accents and by reference", async () => {
      const { articles, count } = await own("")
      expect(count).toBeGreaterThan(articles.length - 1)
      const [first] = articles
      expect((await own(first.sku)).articles[0].id).toBe(first.id)
      const accented = articles.find(({ title }: { title: string }) => /[éèê]/.test(title))
      const plain = accented.title.normalize("NFD").replace(/[\u0300-\u036f]/g, "")
      const words = plain.split(/\s+/).slice(0, 2).join(" ")
      expect((await own(words)).articles.map(({ id }: { id: string }) => id)).toContain(accented.id)
      expect((await own(first.sku, cheesemonger)).count).toBe(0)
    })

    it("puts a new article on sale, once however often the button is pressed", async () => {
      const flan = { ...tart, title: "Flan aux châtaignes" }
      const tries = await Promise.allSettled([
        api.post("/admin/vendor/articles", flan, baker),
        api.post("/admin/vendor/articles", flan, baker),
      ])
      expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      const again = await refused(api.post("/admin/vendor/articles", flan, baker))
      expect(again.data.code).toBe("article.name_taken")
      const { articles, count } = await own("chataignes flan")
      expect(count).toBe(1)
      const told = { stock: 4, price_cents: 1450, published: true, allergens: ["gluten", "nuts"] }
      expect(articles[0]).toMatchObject(told)
      const [card] = await shopper.find({ q: flan.title, shop: SHOPS.baker })
      expect(card).toMatchObject({ id: articles[0].id, price_cents: 1450, in_stock: true })
    })

    it("changes price, stock and facts in place, and the shop window follows", async () => {
      const [article] = (await own("noix perigord")).articles
      const path = `/admin/vendor/articles/${article.id}`
      const { data } = await api.post(path, { price_cents: 1290, stock: 0 }, baker)
      expect(data.article).toMatchObject({ price_cents: 1290, stock: 0 })
      const [empty] = await shopper.find({ q: tart.title, shop: SHOPS.baker })
      expect(empty).toMatchObject({ price_cents: 1290, in_stock: false })
      await api.post(path, { stock: 9, origin: "Périgord", vat_rate: 10, allergens: null }, baker)
      const read = (await api.get(path, baker)).data.article
      expect(read).toMatchObject({
        stock: 9,
        origin: "Périgord",
        vat_rate: 10,
        allergens: null,
        price_cents: 1290,
      })
      await api.post(path, { published: false }, baker)
      const hidden = await shopper.find({ q: tart.title, shop: SHOPS.baker })
      expect(hidden.map(({ id }) => id)).not.toContain(article.id)
      expect((await api.get("/admin/vendor/articles?published=false", baker)).data.count).toBe(1)
      await api.post(path, { published: true }, baker)
      const [back] = await shopper.find({ q: tart.title, shop: SHOPS.baker })
      expect(back).toMatchObject({ id: article.id })
    })

    it("prices a weighed article by the kilogram and keeps its weight", async () => {
      const pate = {
        title: "Pâté en croûte à la coupe",
        category: tart.category,
        sold_by: "weight",
        price_per_kg_cents: 2800,
        estimated_weight_grams: 250,
        vat_rate: 5.5,
        stock: 3,
        temperature: "chilled_4",
      }
      const { data } = await api.post("/admin/vendor/articles", pate, baker)
      const changed = await api.post(
        `/admin/vendor/articles/${data.article.id}`,
        { price_per_kg_cents: 3000 },
        baker,
      )
      expect(changed.data.article).toMatchObject({ price_per_kg_cents: 3000, estimated_weight_grams: 250 })
      const [card] = await shopper.find({ q: pate.title, shop: SHOPS.baker })
      expect(card).toMatchObject({ sold_by: "weight", price_per_kg_cents: 3000 })
    })

    it("keeps a weighed article at the price of its kilogram, whatever is typed beside it", async () => {
      const admin = await staff(api, "association")
      const found = await api.get("/admin/vendor/articles?limit=100", cheesemonger)
      const weighed = found.data.articles.find((a: { sold_by: string }) => a.sold_by === "weight")
      const path = `/admin/products/${weighed.product_id}/variants/${weighed.id}`
      const before = (await api.get(`${path}?fields=id,prices.amount`, admin)).data.variant.prices
      await api.post(path, { prices: [{ amount: 777, currency_code: "eur" }] }, admin)
      const query = { q: weighed.title }
      const most = (cards: Card[]) => cards.find(({ id }) => id === weighed.id)?.max_price_cents
      expect(most(await shopper.find(query))).toBe(Math.round(before[0].amount * 100))
      await eventually(async () => {
        const { data } = await api.get(`${path}?fields=id,prices.amount`, admin)
        return data.variant.prices.length === 1 && data.variant.prices[0].amount === before[0].amount
      }, "the price by the kilogram")
      expect(most(await shopper.find(query))).toBe(Math.round(before[0].amount * 100))
    })

    it("leaves what was changed by hand when the same file comes again", async () => {
      const csv = [
        "sku,product_handle,title,category,price_eur,vat_rate,stock",
        `FLAN-1,flan-de-limoges-s11,Flan de Limoges,${tart.category},3.20,5.5,6`,
      ].join("\n")
      await api.post("/admin/vendor/imports", { csv }, baker)
      const [flan] = (await own("FLAN-1")).articles
      await api.post(`/admin/vendor/articles/${flan.id}`, { stock: 2, price_cents: 350 }, baker)
      const { data } = await api.post("/admin/vendor/imports", { csv }, baker)
      expect(data.import).toMatchObject({ unchanged_count: 1, updated_count: 0 })
      expect((await own("FLAN-1")).articles[0]).toMatchObject({ stock: 2, price_cents: 350 })
    })

    describe("when the association changed something in the stock admin", () => {
      const csv = () =>
        [
          "sku,product_handle,title,category,option_name,option_value,price_eur,vat_rate,stock",
          `CAKE-P,cake-s11,Cake au citron,${tart.category},Taille,Petit,3.20,5.5,6`,
          `CAKE-G,cake-s11,Cake au citron,${tart.category},Taille,Grand,5.20,5.5,6`,
          `BRETON-1,sable-s11,Sablé breton,${tart.category},,,2.20,5.5,6`,
        ].join("\n")
      const bringIn = async (text = csv()) =>
        (await api.post("/admin/vendor/imports", { csv: text }, baker)).data.import
      const first = async (sku: string) => (await own(sku)).articles[0]
      let admin: Asker
      beforeEach(async () => {
        admin = await staff(api, "association")
        await bringIn()
      })

      it("the same file brings back a product and a variant that were deleted", async () => {
        await api.delete(`/admin/products/${(await first("BRETON-1")).product_id}`, admin)
        const small = await first("CAKE-P")
        await api.delete(`/admin/products/${small.product_id}/variants/${small.id}`, admin)
        expect(await bringIn()).toMatchObject({ created_count: 2, unchanged_count: 1, refused_count: 0 })
        expect([(await own("CAKE")).count, (await own("BRETON-1")).count]).toEqual([2, 1])
        expect(await bringIn()).toMatchObject({ unchanged_count: 3, refused_count: 0 })
      })

      it("an article that outlived its variant, as all once did, goes with the sweep and holds no import up", async () => {
        const { id, product_id } = await first("BRETON-1")
        const living = () =>
          count(getContainer(), "article where variant_id = ? and deleted_at is null", [id])
        const outlive = async () => {
          await rows(getContainer(), "update article set deleted_at = null where variant_id = ?", [id])
          expect(await living()).toBe(1)
        }
        await api.delete(`/admin/products/${product_id}`, admin)
        await eventually(async () => (await living()) === 0, "the article's end")
        await outlive()
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest's own registry: the module the server loads
        await require("@pignon/marketplace/jobs/sweep-articles").default(getContainer())
        expect(await living()).toBe(0)
        await outlive()
        expect(await bringIn()).toMatchObject({ created_count: 1, unchanged_count: 2, refused_count: 0 })
        expect(await living()).toBe(0)
      })

      it("a deleted article can be entered anew at the desk", async () => {
        const biscuit = { ...tart, title: "Biscuit de Savoie", sku: "BISCUIT" }
        const { data } = await api.post("/admin/vendor/articles", biscuit, baker)
        await api.delete(`/admin/products/${data.article.product_id}`, admin)
        const again = await api.post("/admin/vendor/articles", biscuit, baker)
        expect(again.data.article).toMatchObject({ sku: "BISCUIT", title: biscuit.title })
        expect((await own("BISCUIT")).count).toBe(1)
      })

      it("knows a variant whose reference was changed by the shop's own", async () => {
        const { id, product_id } = await first("CAKE-P")
        await api.post(`/admin/products/${product_id}/variants/${id}`, { sku: "CHANGED" }, admin)
        expect(await bringIn()).toMatchObject({ unchanged_count: 3, refused_count: 0 })
        const dearer = csv().replace("3.20", "3.60")
        expect(await bringIn(dearer)).toMatchObject({ updated_count: 1, refused_count: 0 })
        const { articles } = await own("CHANGED")
        expect(articles).toMatchObject([{ id, price_cents: 360 }])
        await api.post(`/admin/products/${product_id}/variants/${id}`, { sku: "CAKE-P" }, admin)
      })

      it("tells by line what cannot be written, and brings in the rest", async () => {
        // Medusa itself refuses two variants of one choice, and knows nothing of lines.
        const { id, product_id } = await first("CAKE-P")
        const path = `/admin/products/${product_id}/variants`
        await api.delete(`${path}/${id}`, admin)
        const other = { title: "Petit", options: { Taille: "Petit" }, sku: "OTHER", prices: [] }
        await api.post(path, other, admin)
        const more = [csv(), `TUILE,tuile-s11,Tuile aux amandes,${tart.category},,,1.20,5.5,6`].join("\n")
        const { created_count, refused_count, status, errors } = await bringIn(more)
        expect({ created_count, refused_count, status }).toEqual({
          created_count: 1,
          refused_count: 2,
          status: "done",
        })
        expect(errors).toMatchObject([2, 3].map((line) => ({ line, code: "row.not_written" })))
        expect((await own("TUILE")).count).toBe(1)
      })
    })

    it("refuses what cannot be sold with one clear error, and changes nothing", async () => {
      const bad = [
        { ...tart, title: "" },
        { ...tart, title: "Sans prix", price_cents: undefined },
        { ...tart, title: "Rien", price_cents: 0 },
        { ...tart, title: "Trop", price_cents: 1_000_000_000 },
        { ...tart, title: "Un centième", stock: 0.01 },
        { ...tart, title: "Négatif", stock: -1 },
        { ...tart, title: "TVA", vat_rate: 7 },
        { ...tart, title: "Rayon", category: "nulle-part" },
        { ...tart, title: "Poids", sold_by: "weight", price_per_kg_cents: 1000 },
        { ...tart, title: "Inconnu", vendor_id: "autre" },
      ]
      const { count } = await own("")
      for (const body of bad) {
        const answer = await refused(api.post("/admin/vendor/articles", body, baker))
        expect({ body, status: answer.status, code: typeof answer.data.code }).toEqual({
          body,
          status: 400,
          code: "string",
        })
      }
      expect((await own("")).count).toBe(count)
    })

    it("knows no article of another shop", async () => {
      const [article] = (await own("noix perigord")).articles
      const path = `/admin/vendor/articles/${article.id}`
      expect((await refused(api.get(path, cheesemonger))).data.code).toBe("article.not_found")
      expect((await refused(api.post(path, { stock: 0 }, cheesemonger))).data.code).toBe("article.not_found")
      expect((await own("noix perigord")).articles[0].stock).toBe(4)
    })
  },
})
