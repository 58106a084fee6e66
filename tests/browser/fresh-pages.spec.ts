/// <reference lib="dom" />
import { openBrowser, Person, WIDTH } from "./support/browser"
import { isGone, isSilentOn, says, Stopwatch } from "./support/fresh"
import { articles, backend, login, type Card } from "./support/store"

jest.setTimeout(240_000)

const SHOP = "le-rucher-sans-adresse"
const SHELF = "epicerie--miels-et-produits-de-la-ruche"
const IN_SHOP = `/recherche?shop=${SHOP}`
const unique = Date.now().toString(36)
const word = (what: string) => `${what} ${unique}`

type Level = { location_id: string; stocked_quantity: number }
type Product = {
  id: string
  title: string
  variants: { id: string; sku: string; inventory_items: { inventory: { id: string } }[] }[]
}

/** What is changed in the admin stands on the pages that are served, all of which were kept before. */
describe("an edit is on the page within two seconds:", () => {
  const clock = new Stopwatch()
  let manager = ""
  let merchant = ""
  let honey: Card
  let product: Product
  let shopId = ""

  const admin = <T>(path: string, body?: Record<string, unknown>, method?: string) =>
    backend<T>(`/admin${path}`, { body, method, bearer: manager })
  const own = <T>(path: string, body?: Record<string, unknown>, method?: string) =>
    backend<T>(`/admin/vendor${path}`, { body, method, bearer: merchant })
  const page = () => `/article/${honey.handle}`
  const shopPage = `/boutique/${SHOP}`

  beforeAll(async () => {
    manager = await login("association")
    merchant = await login(SHOP)
    const [found] = await articles(`shop=${SHOP}&category=${SHELF}&limit=1`)
    if (!found) throw new Error("The honey shop has nothing to sell.")
    honey = found
    const fields = "id,title,variants.id,variants.sku,variants.inventory_items.inventory.id"
    const { products } = await admin<{ products: Product[] }>(
      `/products?handle=${honey.handle}&fields=${fields}`,
    )
    const [one] = products
    if (!one) throw new Error("The honey is no product.")
    product = one
    const { vendors } = await admin<{ vendors: { id: string; handle: string }[] }>("/vendors?limit=100")
    shopId = vendors.find(({ handle }) => handle === SHOP)?.id ?? ""
  })
  afterAll(() => clock.tell())

  it("a title, by the product's own form", async () => {
    const title = word("Miel essayé")
    await clock.measure(
      "a title",
      [
        { address: page(), isFresh: says(title) },
        { address: `/rayon/${SHELF}?shop=${SHOP}`, isFresh: says(title) },
        { address: `/en/article/${honey.handle}`, isFresh: says(title) },
      ],
      () => admin(`/products/${product.id}`, { title }),
    )
    await admin(`/products/${product.id}`, { title: product.title })
  })

  it("a price, by the product's own form", async () => {
    const path = `/products/${product.id}/variants/${honey.id}`
    const at = (amount: number) => ({ prices: [{ amount, currency_code: "eur" }] })
    await clock.measure("a price", [{ address: page(), isFresh: says('"price":"987.65"') }], () =>
      admin(path, at(987.65)),
    )
  })

  it("what a merchant enters at his own desk, and what it costs", async () => {
    const description = word("Récolté au bord de la Vienne.")
    await clock.measure(
      "a merchant's article",
      [
        { address: page(), isFresh: (seen) => says(description)(seen) && says('"price":"12.34"')(seen) },
        { address: `${IN_SHOP}&max_price=12.34&min_price=12.34`, isFresh: says(`/article/${honey.handle}"`) },
      ],
      () => own(`/articles/${honey.id}`, { description, price_cents: 1234 }),
    )
  })

  it("stock that is used up and comes in again", async () => {
    const itemId = product.variants.find(({ id }) => id === honey.id)?.inventory_items[0]?.inventory.id ?? ""
    const { inventory_levels } = await admin<{ inventory_levels: Level[] }>(
      `/inventory-items/${itemId}/location-levels`,
    )
    const [level] = inventory_levels
    const put = (stocked_quantity: number) =>
      admin(`/inventory-items/${itemId}/location-levels/${level?.location_id}`, { stocked_quantity })
    const shelf = `/rayon/${SHELF}?shop=${SHOP}&in_stock=true`
    const soldOut = "https://schema.org/OutOfStock"
    const looks = [
      { address: page(), isFresh: says(soldOut) },
      // Its other sizes stay on the shelf: the card is known by the size it puts in the basket.
      { address: shelf, isFresh: isSilentOn(honey.id) },
    ]
    await clock.measure("the last one gone", looks, () => put(0))
    const back = [
      { address: page(), isFresh: isSilentOn(soldOut) },
      { address: shelf, isFresh: says(honey.id) },
    ]
    await clock.measure("stock come in", back, () => put(level?.stocked_quantity ?? 9))
  })

  it("a catalogue that is brought in, with an article that nobody knew", async () => {
    const handle = `miel-importe-${unique}`
    const csv = [
      "sku;product_handle;title;category;price_eur;vat_rate;stock;allergens",
      `IMP-${unique};${handle};${word("Miel importé")};Épicerie > Miels et produits de la ruche;9,99;5,5;4;`,
    ].join("\n")
    const count = async () => {
      const { shop } = await backend<{ shop: { article_count: number } }>(`/store/shops/${SHOP}`)
      return shop.article_count
    }
    const before = await count()
    await clock.measure(
      "an import",
      [
        { address: `/article/${handle}`, isFresh: says(word("Miel importé")) },
        {
          address: `/recherche?q=${encodeURIComponent(word("importé"))}`,
          isFresh: says(`/article/${handle}"`),
        },
        { address: shopPage, isFresh: says(`${before + 1} articles`) },
      ],
      () => own("/imports", { csv }),
    )
    const [imported] = await articles(`q=${encodeURIComponent(word("importé"))}&limit=1`)
    await clock.measure("an article taken back", [{ address: `/article/${handle}`, isFresh: isGone }], () =>
      own(`/articles/${imported?.id}`, { published: false }),
    )
  })

  it("a shop's story, its hours, its holidays and its name", async () => {
    type Me = { vendor: { name: string; description: string; opening_hours: string } }
    const { vendor } = await own<Me>("/me")
    const story = word("Nos ruches sont au bord de la Vienne.")
    await clock.measure("a story", [{ address: shopPage, isFresh: says(story) }], () =>
      own("/me", { description: story }),
    )
    await clock.measure(
      "hours",
      [{ address: shopPage, isFresh: (seen) => /6\s*h\s*13|06:13|6:13/.test(seen.html) }],
      () => own("/me", { opening_hours: "Tu-Sa 06:13-11:00" }),
    )
    const reason = word("Récolte")
    const closure = { starts_on: "2031-08-01", ends_on: "2031-08-14", reason }
    let closureId = ""
    await clock.measure("holidays", [{ address: shopPage, isFresh: says(reason) }], async () => {
      closureId = (await own<{ closure: { id: string } }>("/closures", closure)).closure.id
    })
    await clock.measure("holidays taken back", [{ address: shopPage, isFresh: isSilentOn(reason) }], () =>
      own(`/closures/${closureId}`, undefined, "DELETE"),
    )
    const name = word("Le Rucher Renommé")
    await clock.measure(
      "a shop's name",
      ["/", "/boutiques", shopPage, page(), IN_SHOP].map((address) => ({ address, isFresh: says(name) })),
      () => admin(`/vendors/${shopId}`, { name }),
    )
    await admin(`/vendors/${shopId}`, { name: vendor.name })
    await own("/me", { description: vendor.description, opening_hours: vendor.opening_hours })
  })

  it("a shelf's name", async () => {
    const { product_categories } = await admin<{ product_categories: { id: string; name: string }[] }>(
      `/product-categories?handle=${SHELF}`,
    )
    const [shelf] = product_categories
    const name = word("Miels rangés")
    await clock.measure(
      "a shelf's name",
      [`/rayon/${SHELF}`, "/rayon/epicerie", page()].map((address) => ({ address, isFresh: says(name) })),
      () => admin(`/product-categories/${shelf?.id}`, { name }),
    )
    await admin(`/product-categories/${shelf?.id}`, { name: shelf?.name })
  })

  it("a counter's name", async () => {
    type Point = { id: string; name: string }
    const { pickup_points } = await backend<{ pickup_points: Point[] }>("/store/delivery/pickup-points")
    const [point] = pickup_points
    const name = word("Halles")
    await clock.measure("a counter's name", [{ address: shopPage, isFresh: says(name) }], () =>
      admin(`/delivery/pickup-points/${point?.id}`, { name }),
    )
    await admin(`/delivery/pickup-points/${point?.id}`, { name: point?.name })
  })

  it("a campaign that begins, gets another name and ends", async () => {
    const handle = `essai-${unique}`
    const campaign = (title: string) => ({
      handle,
      title: { fr: title },
      starts_on: "2020-01-01",
      ends_on: "2039-12-31",
      shops: [SHOP],
    })
    const address = `/campagne/${handle}`
    const [first, second] = [word("Semaine du miel"), word("Quinzaine du miel")]
    let id = ""
    await clock.measure("a campaign", [{ address, isFresh: says(first) }], async () => {
      id = (await admin<{ campaign: { id: string } }>("/town-campaigns", campaign(first))).campaign.id
    })
    await clock.measure("a campaign's name", [{ address, isFresh: says(second) }], () =>
      admin(`/town-campaigns/${id}`, campaign(second)),
    )
    await clock.measure("a campaign's end", [{ address, isFresh: isGone }], () =>
      admin(`/town-campaigns/${id}`, undefined, "DELETE"),
    )
  })

  it("a shop that is suspended and opens again", async () => {
    await clock.measure(
      "a shop suspended",
      [
        { address: shopPage, isFresh: isGone },
        { address: page(), isFresh: isGone },
        { address: "/boutiques", isFresh: isSilentOn(`${shopPage}"`) },
        { address: IN_SHOP, isFresh: isSilentOn(`/article/${honey.handle}"`) },
      ],
      () => admin(`/vendors/${shopId}`, { status: "suspended", reason: "Essai" }),
    )
    await clock.measure(
      "a shop open again",
      [
        { address: shopPage, isFresh: says(`"${shopPage}"`) },
        { address: page(), isFresh: says(honey.handle) },
        { address: "/boutiques", isFresh: says(`${shopPage}"`) },
      ],
      () => admin(`/vendors/${shopId}`, { status: "open" }),
    )
  })

  it("and somebody who looks through a window sees it at his next load", async () => {
    const browser = await openBrowser()
    const visitor = await Person.at(browser, "a visitor", WIDTH.phone)
    const title = word("Miel vu de la rue")
    await visitor.shop(page())
    await visitor.page.locator("h1").first().waitFor()
    await clock.measure("a title, for a visitor", [{ address: page(), isFresh: says(title) }], () =>
      admin(`/products/${product.id}`, { title }),
    )
    await visitor.page.reload()
    await visitor.page.locator("h1", { hasText: title }).waitFor()
    await admin(`/products/${product.id}`, { title: product.title })
    expect(visitor.faults).toEqual([])
    await visitor.close()
    await browser.close()
  })
})
