/// <reference lib="dom" />
import type { Browser, Page } from "playwright-core"
import { openBrowser } from "./support/browser"
import { SecondStorefront, type Cookie } from "./support/second-storefront"
import { articles, fillBasket, openAccount } from "./support/store"
import { CAMILLE, typeInto } from "./support/typing"

jest.setTimeout(300_000)

const { email: _email, ...ADDRESS } = CAMILLE

describe("whoever does something while the backend is stopped is told, and loses nothing:", () => {
  let browser: Browser
  let second: SecondStorefront
  let cookies: Cookie[] = []

  beforeAll(async () => {
    browser = await openBrowser()
    second = await SecondStorefront.open()
    cookies = [
      { name: "panier", value: await fillBasket() },
      { name: "compte", value: await openAccount() },
    ]
  })
  afterAll(async () => {
    await browser?.close()
    await second?.close()
  })
  beforeEach(async () => {
    await second.backend("open")
    await second.forget()
  })

  const open = (more: Parameters<Browser["newContext"]>[0] = {}, own = cookies) =>
    second.visitor(browser, more, own)
  const slipped = (page: Page) => page.getByTestId("slipped")

  it("putting an article into the basket", async () => {
    const page = await open({}, [])
    await page.goto(second.at("/boutique/chez-gaston-bavette"), { waitUntil: "networkidle" })
    await second.backend("cut")
    await page.getByTestId("add-to-basket").first().click()
    expect(await page.locator(".plus [role=alert]").innerText()).toContain("La boutique ne répond pas")
    await second.backend("open")
    await page.getByTestId("add-to-basket").first().click()
    await page.waitForResponse((answer) => answer.url().endsWith("/api/panier") && answer.status() === 200)
    expect(await page.getByTestId("card-quantity").first().innerText()).toBe("1")
    await page.context().close()
  })

  it("searching", async () => {
    const page = await open()
    await page.goto(second.at("/mentions-legales"), { waitUntil: "networkidle" })
    await second.backend("cut")
    await page.getByTestId("search-input").pressSequentially("fromage")
    await page.locator(".suggere.dit", { hasText: "La boutique ne répond pas" }).waitFor()
    expect(await page.getByTestId("search-input").inputValue()).toBe("fromage")
    await second.backend("open")
    await page.getByTestId("search-input").press("s")
    await page.getByTestId("suggestion").first().waitFor()
    await page.context().close()
  })

  it("saying where to deliver", async () => {
    const page = await open()
    await page.goto(second.at("/"), { waitUntil: "networkidle" })
    await second.backend("cut")
    const form = page.locator("main .adr")
    await form.getByTestId("place-input").fill("Aixe-sur-Vienne")
    await form.locator("button").first().click()
    await form.getByText("La boutique ne répond pas").waitFor()
    await page.context().close()
  })

  it("choosing one of the communes of a postcode", async () => {
    const page = await open({}, [])
    await page.goto(second.at("/"), { waitUntil: "networkidle" })
    const form = page.locator("main .adr")
    const communes = form.getByTestId("commune-choice")
    await form.getByTestId("place-input").fill("87300")
    await form.locator("button").first().click()
    await communes.first().waitFor()
    await second.backend("cut")
    await communes.first().click()
    await form.getByText("La boutique ne répond pas").waitFor()
    await second.backend("open")
    await communes.first().click()
    await communes.first().waitFor({ state: "detached" })
    await page.context().close()
  })

  it("taking an address out of the book, which stays until it is done", async () => {
    const page = await open()
    const row = page.locator(".liste-c li", { hasText: CAMILLE.address_1 })
    await page.goto(second.at("/compte/adresses"), { waitUntil: "networkidle" })
    await typeInto(page, ADDRESS, "address-")
    await page
      .locator("main form.formulaire", { has: page.locator("#address-city") })
      .locator("button")
      .click()
    await row.waitFor()
    await second.backend("cut")
    await row.locator("button").click()
    await row.getByText("La boutique ne répond pas").waitFor()
    await second.backend("open")
    await row.locator("button").click()
    await row.waitFor({ state: "detached" })
    await page.context().close()
  })

  it("logging in", async () => {
    const page = await open({}, [])
    await page.goto(second.at("/compte/connexion"), { waitUntil: "networkidle" })
    await second.backend("cut")
    await page.locator("#in-email").fill("camille@example.org")
    await page.locator("#in-password").fill("quelque chose")
    await page.locator("#in-password").press("Enter")
    await page.locator("main .avis.non", { hasText: "La boutique ne répond pas" }).waitFor()
    expect(await page.locator("#in-email").inputValue()).toBe("camille@example.org")
    await page.context().close()
  })

  it("looking an order up", async () => {
    const page = await open({}, [])
    await page.goto(second.at("/commande/retrouver"), { waitUntil: "networkidle" })
    await second.backend("cut")
    await page.locator("#display_id").fill("12")
    await page.locator("#email").fill("camille@example.org")
    await page.locator("main form button").click()
    await page.locator("main [role=alert]", { hasText: "La boutique ne répond pas" }).waitFor()
    expect(await page.locator("#email").inputValue()).toBe("camille@example.org")
    await page.context().close()
  })

  it("placing an order, which goes through afterwards with what was typed", async () => {
    const page = await open({}, [{ name: "panier", value: await fillBasket() }])
    await page.goto(second.at("/commande"), { waitUntil: "networkidle" })
    await second.backend("cut")
    await typeInto(page, CAMILLE)
    await page.getByTestId("place-order").click()
    await page.locator("#commander", { hasText: "La boutique ne répond pas" }).waitFor()
    expect(await page.locator("#address_1").inputValue()).toBe(CAMILLE.address_1)
    // What is kept while typing may be told first: the order itself has been given up when its button is free again.
    await page.locator("[data-testid=place-order][aria-disabled=false]").waitFor()
    await second.backend("open")
    await page.getByTestId("place-order").click()
    await page.getByTestId("order-confirmation").waitFor()
    await page.context().close()
  })

  it("placing an order without scripts, which goes through afterwards with what was typed", async () => {
    const page = await open({ javaScriptEnabled: false }, [
      { name: "panier", value: await fillBasket() },
      { name: "sans-scripts", value: "1" },
    ])
    await page.goto(second.at("/commande"))
    await typeInto(page, CAMILLE)
    await second.backend("cut")
    await page.getByTestId("place-order").click()
    await slipped(page).waitFor()
    await second.backend("open")
    await slipped(page).getByText("Réessayer", { exact: true }).click()
    await page.getByTestId("order-confirmation").waitFor()
    await page.context().close()
  })

  it("asking a route: each says by its status that the shop did not answer", async () => {
    const [card] = await articles("shop=chez-gaston-bavette&limit=1")
    await second.backend("cut")
    const place = `lieu=${encodeURIComponent(JSON.stringify({ city: "Limoges" }))}`
    const asked: [string, number, RequestInit?][] = [
      ["/api/panier", 503],
      [
        "/api/panier",
        503,
        { method: "POST", body: JSON.stringify({ variant_id: card?.id, quantity: 1, locale: "de" }) },
      ],
      ["/api/suggest?q=pain&langue=fr", 503],
      ["/api/reach?langue=fr", 503],
      ["/api/ouvert", 503],
      ["/api/share/shop/chez-gaston-bavette", 503],
      ["/sitemap.xml", 503],
      ["/sitemap/chez-gaston-bavette.xml", 503],
      // An event source must not come back, the page asks by itself; what was a link leads to a page that says it.
      ["/api/commande/order_1/events?token=x", 204],
      ["/api/account/data", 303],
      ["/boutique/chez-gaston-bavette/site?vers=https://example.org", 303],
      ["/api/share/town", 200],
    ]
    for (const [address, status, init] of asked) {
      const answer = await fetch(second.at(address), {
        ...init,
        headers: {
          cookie: [...cookies.map(({ name, value }) => `${name}=${value}`), place].join("; "),
          "content-type": "application/json",
        },
        redirect: "manual",
      })
      expect({ address, status: answer.status }).toEqual({ address, status })
      if (init) expect(await answer.json()).toMatchObject({ message: expect.stringContaining("Der Laden") })
      else await answer.body?.cancel()
      if (status === 503) expect(answer.headers.get("cache-control")).toContain("no-store")
    }
  })

  it("putting a first article into the basket and leaving at once, before the basket has its cookie", async () => {
    const page = await open({}, [])
    await page.goto(second.at("/boutique/chez-gaston-bavette"), { waitUntil: "networkidle" })
    second.line.hold()
    await page.getByTestId("add-to-basket").first().click()
    await page.goto(second.at("/mentions-legales"))
    await page.goto(second.at("/panier"))
    await page.locator(".panier-b b").waitFor()
    second.line.release()
    await page.getByTestId("basket-group").first().waitFor()
    expect(await page.getByTestId("line-quantity").allInnerTexts()).toEqual(["1"])
    await page.context().close()
  })
})
