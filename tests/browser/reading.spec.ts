/// <reference lib="dom" />
import { instant } from "@next/playwright"
import type { Browser, Page } from "playwright-core"
import { openBrowser, shopUrl } from "./support/browser"
import { openPages, type Visit } from "./support/pages"
import { fillBasket } from "./support/store"
import { until } from "./support/work"

jest.setTimeout(300_000)

const LOCALES = ["fr", "en", "de"]
const INDEXED = [
  "home",
  "boutiques",
  "shop",
  "weighed article",
  "book",
  "aisle",
  "classement",
  "mentions-legales",
]

describe("the storefront", () => {
  let browser: Browser
  let visits: Visit[] = []
  beforeAll(async () => {
    browser = await openBrowser()
    visits = await openPages()
  })
  afterAll(() => browser?.close())

  const at = (name: string) => shopUrl(visits.find((v) => v.name === name)?.address ?? "/rien")
  const open = async (more: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> =>
    (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...more })).newPage()

  describe("without scripts", () => {
    it("is browsed, searched, filtered, and an article is read and put in the basket", async () => {
      const page = await open({ javaScriptEnabled: false })
      // The first page finds out that there are no scripts; from then on each comes in one piece.
      await page.goto(shopUrl("/"))
      await until(async () => (await page.context().cookies()).length > 0, "the mark of no scripts")
      await page.goto(shopUrl("/"))
      expect(await page.locator("header").count()).toBe(1)
      await page.getByTestId("search-input").fill("fromage")
      await page.getByTestId("search-input").press("Enter")
      await page.waitForURL(/recherche\?q=fromage/)
      const all = await page.getByTestId("article-card").count()
      expect(all).toBeGreaterThan(5)
      await page.goto(shopUrl("/recherche?q=fromage&max_price=6"))
      const filtered = await page.getByTestId("article-card").count()
      expect(filtered).toBeGreaterThan(0)
      await page.getByTestId("article-card").first().locator("h3 a").click()
      await page.waitForURL(/\/article\//)
      expect(await page.locator("h1").innerText()).not.toBe("")
      const sent = page.waitForResponse((answer) => answer.request().method() === "POST")
      await page.locator("main").getByTestId("add-to-basket").first().click()
      expect((await sent).status()).toBe(303)
      await page.locator("h1").waitFor()
      await page.goto(shopUrl("/panier"))
      expect(await page.getByTestId("basket-group").count()).toBe(1)
      await page.context().close()
    })
  })

  describe("for search engines", () => {
    it.each(INDEXED)("says what, where and in which languages: %s", async (name) => {
      const page = await open()
      await page.goto(at(name), { waitUntil: "networkidle" })
      expect((await page.title()).length).toBeGreaterThan(5)
      const canonical = await page.locator("link[rel=canonical]").getAttribute("href")
      expect(new URL(canonical ?? "", shopUrl("/")).pathname).toBe(new URL(page.url()).pathname)
      const languages = await page
        .locator("link[rel=alternate][hreflang]")
        .evaluateAll((links) => links.map((link) => link.getAttribute("hreflang")))
      expect(languages.sort()).toEqual(["de", "en", "fr", "x-default"])
      const facts = await page.locator('script[type="application/ld+json"]').allTextContents()
      for (const text of facts) expect(JSON.parse(text)["@context"]).toBe("https://schema.org")
      await page.context().close()
    })

    it("tells an article's offer with its price per kilo, and a shop's hours", async () => {
      const page = await open()
      const facts = async (name: string): Promise<Record<string, unknown>[]> => {
        await page.goto(at(name), { waitUntil: "networkidle" })
        const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
        return texts.map((text) => JSON.parse(text) as Record<string, unknown>)
      }
      const product = (await facts("weighed article")).find((fact) => fact["@type"] === "Product")
      expect(product).toMatchObject({
        offers: [
          {
            "@type": "Offer",
            priceCurrency: "EUR",
            priceSpecification: { referenceQuantity: { unitCode: "KGM" } },
          },
        ],
      })
      expect(JSON.stringify((await facts("shop"))[0])).toContain("OpeningHoursSpecification")
      await page.context().close()
    })

    it("lists every page in its sitemap, and what is missing is missing", async () => {
      const index = await (await fetch(shopUrl("/sitemap.xml"))).text()
      expect(index.match(/<sitemap>/g)?.length).toBeGreaterThan(40)
      const shop = await (await fetch(shopUrl("/sitemap/chez-gaston-bavette.xml"))).text()
      expect(shop.match(/<loc>[^<]*\/article\//g)?.length).toBeGreaterThan(50)
      for (const address of [
        "/rien-de-tel",
        "/article/rien",
        "/en/shop/nothing",
        "/rayon/rien",
        "/article/a/b",
        "/api/compte",
        "/commande/order_unknown/suivi?token=y",
        "/en/checkout/order_unknown/thanks",
        "/article/seen-after-an-unknown-order",
        "/article/%",
        "/boutique/%ff",
        "/rayon/%00",
        "/de/artikel/%E0%A4%A",
      ]) {
        const { status } = await fetch(shopUrl(address))
        expect({ address, status }).toEqual({ address, status: 404 })
      }
    })

    it("draws a picture for whoever shares a page", async () => {
      for (const path of ["/api/share/town?lang=de", "/api/share/shop/chez-gaston-bavette"]) {
        const answer = await fetch(shopUrl(path))
        expect(answer.headers.get("content-type")).toBe("image/png")
      }
      expect((await fetch(shopUrl("/api/share/shop/rien"))).status).toBe(404)
    })
  })

  describe("in another language", () => {
    it("keeps the basket and the page", async () => {
      const page = await open()
      await page.context().addCookies([{ name: "panier", value: await fillBasket(), url: shopUrl("/") }])
      await page.goto(shopUrl("/boutique/chez-gaston-bavette"))
      await page.locator('a[hreflang="de"]').first().click()
      await page.waitForURL(/\/de\/laden\/chez-gaston-bavette/)
      expect(await page.locator("html").getAttribute("lang")).toBe("de")
      await page.getByTestId("basket-link").click()
      await page.getByTestId("basket-group").nth(1).waitFor()
      expect(await page.locator("h1:visible").innerText()).toContain("Korb")
      await page.context().close()
    })

    it.each(LOCALES)("has no word of the others: %s", async (locale) => {
      const page = await open()
      const prefix = locale === "fr" ? "" : `/${locale}`
      await page.goto(shopUrl(prefix || "/"))
      expect(await page.locator("html").getAttribute("lang")).toBe(locale)
      const words: Record<string, string> = { fr: "Panier", en: "Basket", de: "Korb" }
      expect(await page.getByTestId("basket-link").innerText()).toContain(words[locale])
      for (const [other, word] of Object.entries(words))
        if (other !== locale) expect(await page.locator("header").innerText()).not.toContain(word)
      await page.context().close()
    })
  })

  describe("moves at once", () => {
    const leadsTo = async (from: string, click: (page: Page) => Promise<void>, seen: string) => {
      const page = await open()
      await page.goto(shopUrl(from), { waitUntil: "networkidle" })
      await instant(page, async () => {
        await click(page)
        await page.locator(seen).first().waitFor({ timeout: 10_000 })
      })
      await page.context().close()
    }

    it("from a list to an article", () =>
      leadsTo(
        "/rayon/boucherie",
        (p) => p.getByTestId("article-card").first().locator("h3 a").click(),
        "main",
      ))
    it("from home to the shops", () =>
      leadsTo("/", (p) => p.locator('footer a[href="/boutiques"]').click(), "h1:text('boutiques')"))
    it("from the header to the basket", () =>
      leadsTo("/classement", (p) => p.getByTestId("basket-link").click(), ".page-panier h1"))
    it("from home to how offers are ranked", () =>
      leadsTo("/", (p) => p.locator('footer a[href="/classement"]').click(), "h1:text('classées')"))
  })

  it("can be put on a home screen, and says so when there is no network", async () => {
    const manifest = await (await fetch(shopUrl("/manifest.webmanifest"))).json()
    expect(manifest).toMatchObject({ display: "standalone", start_url: "/" })
    for (const { src } of manifest.icons) expect((await fetch(shopUrl(src))).status).toBe(200)
    const page = await open()
    await page.goto(shopUrl("/"), { waitUntil: "networkidle" })
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
    await page.context().setOffline(true)
    await page.goto(shopUrl("/boutiques"))
    expect(await page.locator("h1").innerText()).toBe("Pas de réseau")
    await page.context().close()
  })

  it("says what the law wants wherever alcohol is offered, and nowhere else", async () => {
    const page = await open()
    const notices = async (path: string) => {
      await page.goto(shopUrl(path), { waitUntil: "networkidle" })
      return page.getByTestId("alcohol-notice").count()
    }
    expect(await notices("/rayon/boucherie")).toBe(0)
    expect(await notices("/panier")).toBe(0)
    for (const path of ["/", "/recherche?q=gigondas", "/boutique/la-barrique-bleue"])
      expect({ path, notices: await notices(path) }).toEqual({ path, notices: 1 })
    const sent = page.waitForResponse((answer) => answer.request().method() === "POST")
    await page.getByTestId("add-to-basket").first().click()
    await sent
    for (const path of ["/panier", "/commande"])
      expect({ path, notices: await notices(path) }).toEqual({ path, notices: 1 })
  })

  it("sets no cookie on somebody who only looks", async () => {
    const page = await open()
    for (const name of ["home", "shop", "aisle", "weighed article"])
      await page.goto(at(name), { waitUntil: "networkidle" })
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  })
})
