/// <reference lib="dom" />
import type { Browser, Page } from "playwright-core"
import { openBrowser, shopUrl } from "./support/browser"
import { articles, basketOf, fillBasket } from "./support/store"
import { CAMILLE, typeInto } from "./support/typing"

jest.setTimeout(240_000)

type Sold = Awaited<ReturnType<typeof articles>>[number] & {
  isbn: string | null
  price_cents: number
  variant_title: string | null
}

describe("the checkout", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  const openWith = async (cart: string, language = ""): Promise<Page> => {
    const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris" })
    context.setDefaultTimeout(30_000)
    await context.addCookies([{ name: "panier", value: cart, url: shopUrl("/") }])
    const page = await context.newPage()
    await page.goto(shopUrl(language ? `/${language}/checkout` : "/commande"), { waitUntil: "networkidle" })
    return page
  }

  /** Leaves what was just typed, and waits until it is with the basket. */
  const keep = async (page: Page, act: () => Promise<unknown>) => {
    const kept = page.waitForResponse((answer) => answer.request().method() === "POST")
    await act()
    await kept
    await page.waitForLoadState("networkidle")
  }

  it("keeps the address while somebody looks at the counter and comes back to the door", async () => {
    const page = await openWith(await fillBasket())
    await typeInto(page, CAMILLE)
    await keep(page, () => page.locator("#city").blur())
    const sums = page.locator(".tot")
    await sums.filter({ hasText: "Livraison" }).filter({ hasText: "4,90" }).waitFor()
    await keep(page, () => page.getByTestId("mode-pickup").check())
    await sums.filter({ hasText: "Retrait" }).waitFor()
    await page.locator("#first_name").fill("Dominique")
    await keep(page, () => page.locator("#first_name").blur())
    await keep(page, () => page.getByTestId("mode-delivery").check())
    await sums.filter({ hasText: "Livraison" }).filter({ hasText: "4,90" }).waitFor()
    expect(await page.locator("#address_1-faute").count()).toBe(0)
    await page.reload({ waitUntil: "networkidle" })
    expect(await page.getByTestId("mode-delivery").isChecked()).toBe(true)
    expect(await page.locator("#address_1").inputValue()).toBe(CAMILLE.address_1)
    await page.context().close()
  })

  it("orders at the counter after an address was typed", async () => {
    const page = await openWith(await fillBasket())
    await typeInto(page, CAMILLE)
    await keep(page, () => page.locator("#city").blur())
    await keep(page, () => page.getByTestId("mode-pickup").check())
    await page.locator(".tot", { hasText: "Retrait" }).waitFor()
    await page.getByTestId("place-order").click()
    await page.getByTestId("order-confirmation").waitFor()
    await page.context().close()
  })

  it("comes back to the door before any address is known, and calls nothing too far", async () => {
    const page = await openWith(await fillBasket())
    await keep(page, () => page.getByTestId("mode-pickup").check())
    await page.locator(".tot", { hasText: "Retrait" }).waitFor()
    await keep(page, () => page.getByTestId("mode-delivery").check())
    await page.locator(".tot", { hasText: "Livraison" }).waitFor()
    expect(await page.locator("#address_1-faute").count()).toBe(0)
    await page.context().close()
  })

  it("tells without a distance that a commune known by its name only is too far", async () => {
    const page = await openWith(await fillBasket())
    await typeInto(page, { postal_code: "87300", city: "Bellac" })
    const told = page.locator(".si-porte [aria-live]").filter({ hasText: "jusque-là" })
    await told.waitFor()
    expect(await told.innerText()).not.toMatch(/\bkm\b|sans frais|gratuit/)
    await page.context().close()
  })

  it("says why a new book costs at a counter, and what each window costs", async () => {
    const books = (await articles("shop=librairie-page-treize&limit=60")) as Sold[]
    const book = books.find(({ isbn, price_cents }) => isbn && price_cents < 3500)
    const page = await openWith(await basketOf([book]))
    await keep(page, () => page.getByTestId("mode-pickup").check())
    await page.locator(".tot", { hasText: "Retrait" }).filter({ hasText: "3,00" }).waitFor()
    expect(await page.getByTestId("book-minimum").innerText()).toMatch(/^3,00.* minimum que la loi fixe/)
    const cells = page.locator('.si-comptoir [data-testid=slot-option][data-available="true"] label')
    for (const text of await cells.allTextContents()) expect(text).toContain("3,00")
    await page.context().close()
  })

  it("says in English that a window can be had, not that it costs nothing", async () => {
    const page = await openWith(await fillBasket(), "en")
    const grid = page.locator(".si-porte table.cr").first()
    await grid.waitFor()
    expect(await grid.innerText()).not.toMatch(/\bfree\b/)
    await page.context().close()
  })

  it("names the sizes of one article, with the price to compare of each, as lists do", async () => {
    const found = (await articles("q=salade%20grecque&shop=le-bocal-et-la-louche&limit=20")) as Sold[]
    const sizes = found.filter(({ handle }) => handle === found[0]?.handle)
    const names = sizes.map(({ title, variant_title }) => `${title}, ${variant_title ?? ""}`)
    expect(new Set(names).size).toBeGreaterThan(1)
    const page = await openWith(await basketOf(sizes))
    const recap = await page.locator("#vendeurs").innerText()
    for (const name of names) {
      expect(recap).toContain(name)
      expect(await page.locator("label", { has: page.locator(`text="${name}"`) }).count()).toBe(1)
    }
    await page.goto(shopUrl("/panier"), { waitUntil: "networkidle" })
    const lines = page.locator("[data-testid=basket-group] li")
    for (const text of await lines.allInnerTexts()) expect(text).toMatch(/€ le kilo/)
    await page.context().close()
  })

  it("shows a book in the basket by its jacket", async () => {
    const books = (await articles("shop=librairie-page-treize&limit=60")) as Sold[]
    const book = books.find(({ isbn }) => isbn)
    const page = await openWith(await basketOf([book]))
    await page.goto(shopUrl("/panier"), { waitUntil: "networkidle" })
    const picture = page.locator("[data-testid=basket-group] li .pic")
    await picture.waitFor()
    const [word = ""] = (book?.title ?? "").split(" ").sort((a, b) => b.length - a.length)
    expect((await picture.textContent())?.toLowerCase()).toContain(word.toLowerCase())
    await page.context().close()
  })

  it("suggests what is weighed as about", async () => {
    const page = await openWith(await basketOf([]))
    await page.getByTestId("search-input").first().fill("comté")
    const weighed = page.getByTestId("suggestion").filter({ hasText: "Comté AOP 6 mois" }).first()
    expect(await weighed.innerText()).toMatch(/env\.\s+\d/)
    await page.context().close()
  })
})
