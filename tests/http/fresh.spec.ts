import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Shopper, type Card } from "./support/shopper"
import { loadTestTown, merchant, refused, SHOPS, staff, storeHeaders, type Asker } from "./support/town"

jest.setTimeout(240_000)

/** Whatever is changed in the admin must be found changed within this long. */
const FRESH_MS = 2000

type Variant = { id: string; sku: string; title: string; inventory_items: { inventory: { id: string } }[] }

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "fresh",
  testSuite: ({ api, getContainer }) => {
    let shopper: Shopper
    let store: Asker
    let admin: Asker
    let card: Card

    beforeAll(() => loadTestTown(getContainer(), "S16"))
    beforeEach(async () => {
      store = await storeHeaders(getContainer())
      shopper = new Shopper(api, store)
      admin = await staff(api, "association")
      const found = await shopper.find({ q: "camembert de normandie", in_stock: "true" })
      card = found[0] ?? fail("no such article")
    })

    function fail(why: string): never {
      throw new Error(why)
    }

    /** Asks the list until it shows what it should; too late is a failure. */
    async function seen(what: string, query: Record<string, string>, isAsMeant: (cards: Card[]) => boolean) {
      const until = Date.now() + FRESH_MS
      for (;;) {
        if (isAsMeant(await shopper.find({ limit: 100, ...query }))) return
        if (Date.now() > until) fail(`${what}: not seen after ${FRESH_MS} ms`)
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
    }
    const own = (cards: Card[]) => cards.find(({ id }) => id === card.id)
    const byTitle = () => ({ q: "camembert de normandie" })
    const seenAs = (what: string, isAsMeant: (card: Card | undefined) => boolean) =>
      seen(what, byTitle(), (cards) => isAsMeant(own(cards)))

    async function product() {
      const fields =
        "id,title,variants.id,variants.sku,variants.title,variants.inventory_items.inventory.id,categories.id"
      const { data } = await api.get(`/admin/products?handle=${card.handle}&fields=${fields}`, admin)
      const [one] = data.products as { id: string; variants: Variant[]; categories: { id: string }[] }[]
      return one ?? fail("the product is gone")
    }
    async function variant() {
      const { id, variants } = await product()
      const [one] = variants
      return { productId: id, ...(one ?? fail("the variant is gone")) }
    }
    async function level() {
      const itemId = (await variant()).inventory_items[0]?.inventory.id ?? fail("no stock item")
      const { data } = await api.get(`/admin/inventory-items/${itemId}/location-levels`, admin)
      return {
        itemId,
        locationId: data.inventory_levels[0].location_id as string,
        free: data.inventory_levels[0].stocked_quantity as number,
      }
    }
    async function vendorId() {
      const { data } = await api.get("/admin/vendors", admin)
      return (
        (data.vendors as { id: string; handle: string }[]).find((v) => v.handle === SHOPS.cheese)?.id ?? ""
      )
    }

    it("a title", async () => {
      const { id } = await product()
      await api.post(`/admin/products/${id}`, { title: "Xylophage de Normandie" }, admin)
      await seen("the title", { q: "xylophage" }, (cards) => own(cards)?.title === "Xylophage de Normandie")
    })

    it("a price, by the product's own form", async () => {
      const { id, productId } = await variant()
      const prices = [{ amount: 7.77, currency_code: "eur" }]
      await api.post(`/admin/products/${productId}/variants/${id}`, { prices }, admin)
      await seenAs("the price", (c) => c?.price_cents === 777)
    })

    it("a price, by the whole product", async () => {
      const { id, productId } = await variant()
      const variants = [{ id, prices: [{ amount: 8.88, currency_code: "eur" }] }]
      await api.post(`/admin/products/${productId}`, { variants }, admin)
      await seenAs("the price", (c) => c?.price_cents === 888)
    })

    it("a price, by a sale's list: when it begins, changes and ends", async () => {
      const { id: variant_id } = await variant()
      const before = card.price_cents
      const prices = [{ variant_id, amount: 1.5, currency_code: "eur" }]
      const list = { title: "Soldes", description: "Soldes d’hiver", type: "sale", status: "active", prices }
      const { data } = await api.post("/admin/price-lists", list, admin)
      await seenAs("the sale", (c) => c?.price_cents === 150)
      const path = `/admin/price-lists/${data.price_list.id}`
      await api.post(path, { status: "draft" }, admin)
      await seenAs("the sale put off", (c) => c?.price_cents === before)
      await api.post(path, { status: "active" }, admin)
      await seenAs("the sale again", (c) => c?.price_cents === 150)
      await api.delete(path, admin)
      await seenAs("the sale's end", (c) => c?.price_cents === before)
    })

    it("a price, in the region's own column, before the general one", async () => {
      const { id, productId } = await variant()
      const { data } = await api.get("/admin/regions", admin)
      const rules = { region_id: data.regions[0].id }
      const prices = [
        { amount: 5, currency_code: "eur" },
        { amount: 99, currency_code: "eur", rules },
      ]
      await api.post(`/admin/products/${productId}/variants/${id}`, { prices }, admin)
      await seenAs("the region's price", (c) => c?.price_cents === 9900 && c.max_price_cents === 9900)
      const page = await api.get(`/store/articles/${card.handle}`, store)
      expect(page.data.article.price_cents).toBe(9900)
      await shopper.openCart()
      expect((await shopper.add(card.id)).item_total).toBe(99)
      const listed = [{ variant_id: id, amount: 42, currency_code: "eur", rules }]
      const list = {
        title: "Soldes",
        description: "En France",
        type: "sale",
        status: "active",
        prices: listed,
      }
      await api.post("/admin/price-lists", list, admin)
      await seenAs("the region's sale", (c) => c?.price_cents === 4200)
    })

    it("a price, at the very moment at which its list begins and ends", async () => {
      const { id: variant_id } = await variant()
      const before = card.price_cents
      const prices = [{ variant_id, amount: 1.25, currency_code: "eur" }]
      const [starts_at, ends_at] = [3000, 7000].map((ms) => new Date(Date.now() + ms))
      const said = { title: "Éclair", description: "Quatre secondes", type: "sale", status: "active" }
      await api.post("/admin/price-lists", { ...said, starts_at, ends_at, prices }, admin)
      const until = async (moment: Date | undefined) => {
        while (Date.now() < Number(moment)) await new Promise((resolve) => setTimeout(resolve, 25))
      }
      await until(new Date(Number(starts_at) - 500))
      expect((await shopper.find(byTitle())).find(({ id }) => id === card.id)?.price_cents).toBe(before)
      await until(starts_at)
      await seenAs("its beginning", (c) => c?.price_cents === 125)
      await until(ends_at)
      await seenAs("its end", (c) => c?.price_cents === before)
    })

    it("stock entered and used up", async () => {
      const { itemId, locationId } = await level()
      const path = `/admin/inventory-items/${itemId}/location-levels/${locationId}`
      await api.post(path, { stocked_quantity: 0 }, admin)
      await seenAs("no stock", (c) => c?.in_stock === false)
      await api.post(path, { stocked_quantity: 3 }, admin)
      await seenAs("stock", (c) => c?.in_stock === true)
    })

    it("stock set aside and set free", async () => {
      const { itemId, locationId, free } = await level()
      const body = { inventory_item_id: itemId, location_id: locationId, quantity: free }
      const { data } = await api.post("/admin/reservations", body, admin)
      await seenAs("set aside", (c) => c?.in_stock === false)
      await api.delete(`/admin/reservations/${data.reservation.id}`, admin)
      await seenAs("set free", (c) => c?.in_stock === true)
    })

    it("a product taken back, published again and deleted", async () => {
      const { id } = await product()
      await api.post(`/admin/products/${id}`, { status: "draft" }, admin)
      await seenAs("taken back", (c) => c === undefined)
      await api.post(`/admin/products/${id}`, { status: "published" }, admin)
      await seenAs("published", (c) => c !== undefined)
      await api.delete(`/admin/products/${id}`, admin)
      await seenAs("deleted", (c) => c === undefined)
    })

    it("a variant deleted, its sisters still listed", async () => {
      const rows = await shopper.find({ q: "yaourt fermier nature" })
      const twins = rows.filter(({ product_id }) => product_id === rows[0]?.product_id)
      expect(twins.length).toBeGreaterThan(1)
      const [gone, kept] = twins as [Card, Card] // counted above
      await api.delete(`/admin/products/${gone.product_id}/variants/${gone.id}`, admin)
      await seen("the variant's end", { q: "yaourt fermier nature" }, (cards) => {
        const ids = cards.map(({ id }) => id)
        return !ids.includes(gone.id) && ids.includes(kept.id)
      })
    })

    it("several products at once", async () => {
      const { id } = await product()
      await api.post(
        "/admin/products/batch",
        { update: [{ id, title: "Camembert de Normandie en lot" }] },
        admin,
      )
      await seenAs("the title", (c) => c?.title === "Camembert de Normandie en lot")
    })

    it("a shelf renamed", async () => {
      const { categories } = await product()
      await api.post(`/admin/product-categories/${categories[0]?.id}`, { name: "Pâtes zinzolines" }, admin)
      await seen(
        "the shelf",
        { q: "zinzoline" },
        (cards) => own(cards)?.category?.name === "Pâtes zinzolines",
      )
    })

    it("an aisle renamed, on the cards of all its shelves", async () => {
      const { data } = await api.get("/admin/product-categories?handle=cremerie-fromages", admin)
      await api.post(`/admin/product-categories/${data.product_categories[0].id}`, { name: "Zigotos" }, admin)
      await seen("the aisle", { q: "zigotos" }, (cards) => own(cards)?.category?.parent_name === "Zigotos")
      const params = { category: "cremerie-fromages" }
      const list = await api.get("/store/articles", { ...store, params })
      const aisles = list.data.facets.category as { parent_handle: string; parent_name: string }[]
      expect(aisles.filter((c) => c.parent_handle === params.category)[0]?.parent_name).toBe("Zigotos")
    })

    it("a product taken off its last shelf, and one whose last shelf is deleted: still on sale", async () => {
      const { id, categories } = await product()
      await api.post(`/admin/products/${id}`, { categories: [] }, admin)
      await seenAs("no shelf", (c) => c !== undefined && c.category === null)
      const page = await api.get(`/store/articles/${card.handle}`, store)
      expect(page.data.article).toMatchObject({ id: card.id, category: null })
      await api.post(`/admin/products/${id}`, { categories }, admin)
      await seenAs("its shelf", (c) => c?.category?.name !== undefined)
      await api.delete(`/admin/product-categories/${categories[0]?.id}`, admin)
      await seenAs("no shelf", (c) => c !== undefined && c.category === null)
    })

    it("a product taken out of the sales channel and put back, from either page", async () => {
      const { id } = await product()
      const { data } = await api.get("/admin/stores", admin)
      const channel = data.stores[0].default_sales_channel_id as string
      const path = `/admin/sales-channels/${channel}/products`
      await api.post(path, { remove: [id] }, admin)
      await seenAs("taken out", (c) => c === undefined)
      await shopper.openCart()
      expect((await refused(shopper.add(card.id))).data.code).toBe("article.not_sold")
      await api.post(path, { add: [id] }, admin)
      await seenAs("put back", (c) => c !== undefined)
      await api.post(`/admin/products/${id}`, { sales_channels: [] }, admin)
      await seenAs("taken out by the product", (c) => c === undefined)
      await api.post(`/admin/products/${id}`, { sales_channels: [{ id: channel }] }, admin)
      await seenAs("put back by the product", (c) => c !== undefined)
    })

    it("a product moved to another shelf", async () => {
      const { id } = await product()
      const { data } = await api.get("/admin/product-categories?handle=cremerie-fromages--bleus", admin)
      await api.post(`/admin/products/${id}`, { categories: [{ id: data.product_categories[0].id }] }, admin)
      await seen("the shelf", { category: "cremerie-fromages--bleus" }, (cards) => own(cards) !== undefined)
    })

    it("a product put on another shelf from the shelf's own page", async () => {
      const { id } = await product()
      const { data } = await api.get("/admin/product-categories?handle=cremerie-fromages--bleus", admin)
      const old = (await product()).categories[0]?.id
      await api.post(`/admin/product-categories/${old}/products`, { remove: [id] }, admin)
      await api.post(
        `/admin/product-categories/${data.product_categories[0].id}/products`,
        { add: [id] },
        admin,
      )
      await seen("the shelf", { category: "cremerie-fromages--bleus" }, (cards) => own(cards) !== undefined)
    })

    it("a shop renamed", async () => {
      const path = `/admin/vendors/${await vendorId()}`
      await api.post(path, { name: "La Cave aux Zibelines" }, admin)
      await seen("the shop", { q: "zibelines" }, (cards) => cards[0]?.shop.name === "La Cave aux Zibelines")
    })

    it("a shop suspended, opened again and closed", async () => {
      const path = `/admin/vendors/${await vendorId()}`
      await api.post(path, { status: "suspended", reason: "Contrôle" }, admin)
      await seenAs("suspended", (c) => c === undefined)
      await api.post(path, { status: "open" }, admin)
      await seenAs("open", (c) => c !== undefined)
      await api.post(path, { status: "closed", reason: "Fin de bail" }, admin)
      await seenAs("closed", (c) => c === undefined)
    })

    it("a catalogue that the merchant brings in", async () => {
      const auth = await merchant(api, SHOPS.cheese)
      const { sku } = await variant()
      const csv = [
        "sku;product_handle;title;category;price_eur;vat_rate;stock;allergens",
        `${sku};${card.handle};Camembert de Normandie importé;Crèmerie & fromages > Pâtes molles;9,99;5,5;0;milk`,
      ].join("\n")
      const { data } = await api.post("/admin/vendor/imports", { csv }, auth)
      expect(data.import.refused_count).toBe(0)
      await seenAs("the import", (c) => c?.price_cents === 999 && !c.in_stock && c.title.endsWith("importé"))
    })

    it("whatever the merchant enters at his own desk", async () => {
      const auth = await merchant(api, SHOPS.cheese)
      const path = `/admin/vendor/articles/${card.id}`
      await api.post(path, { price_cents: 655, stock: 0, origin: "Calvados" }, auth)
      await seenAs("the price and the stock", (c) => c?.price_cents === 655 && !c.in_stock)
      await api.post(path, { published: false }, auth)
      await seenAs("taken back", (c) => c === undefined)
    })

    it("the last one sold", async () => {
      const { itemId, locationId } = await level()
      const path = `/admin/inventory-items/${itemId}/location-levels/${locationId}`
      await api.post(path, { stocked_quantity: 1 }, admin)
      await shopper.openCart()
      await shopper.add(card.id)
      await shopper.live()
      await (await shopper.choose("pickup")).pay()
      await shopper.complete()
      await seenAs("sold out", (c) => c?.in_stock === false)
    })
  },
})
