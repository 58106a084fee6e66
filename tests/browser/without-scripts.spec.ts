/// <reference lib="dom" />
import type { Browser, Page } from "playwright-core"
import { openBrowser, shopUrl } from "./support/browser"
import { articles, fillBasket, placeOrder } from "./support/store"
import { CAMILLE, typeInto } from "./support/typing"

jest.setTimeout(180_000)

describe("whoever has no scripts is told by a form what came of it, as everybody else:", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  const open = async (address: string, cookies: Record<string, string> = {}): Promise<Page> => {
    const made = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } })
    const all = Object.entries({ "sans-scripts": "1", ...cookies })
    await made.addCookies(all.map(([name, value]) => ({ name, value, url: shopUrl("/") })))
    const page = await made.newPage()
    await page.goto(shopUrl(address))
    return page
  }

  it("the checkout tells every mistake at its field and at the head of the page, and keeps what was typed", async () => {
    const page = await open("/commande", { panier: await fillBasket() })
    await page.locator("#email").fill("camille@")
    await page.locator("#postal_code").fill("870")
    await page.locator("#city").fill(CAMILLE.city)
    await page.getByTestId("place-order").click()
    for (const [field, words] of [
      ["email", "Cette adresse e-mail n’est pas complète"],
      ["postal_code", "Il manque un chiffre"],
      ["first_name", "Il manque cette réponse"],
    ] as const) {
      expect(await page.locator(`#${field}-faute`).innerText()).toContain(words)
      expect(await page.locator(`#${field}`).getAttribute("aria-describedby")).toBe(`${field}-faute`)
    }
    const head = page.locator(".formulaire > .avis.non")
    expect(await head.locator("a[href='#email']").count()).toBe(1)
    expect(await head.innerText()).toContain("La commande n’est pas encore passée")
    expect(await page.locator("#city").inputValue()).toBe(CAMILLE.city)
    expect(await page.locator("#email").inputValue()).toBe("camille@")
    await typeInto(page, CAMILLE)
    await page.getByTestId("place-order").click()
    await page.getByTestId("order-confirmation").waitFor()
    await page.context().close()
  })

  it("the door of the account says that the password is wrong, and keeps the address", async () => {
    const page = await open("/de/konto/anmelden")
    await page.locator("#in-email").fill("nobody@example.org")
    await page.locator("#in-password").fill("not this one")
    await page.locator("#in-password").press("Enter")
    expect(await page.locator("main .avis.non").innerText()).toContain("Passwort")
    expect(await page.locator("#in-email").inputValue()).toBe("nobody@example.org")
    await page.context().close()
  })

  it("the look-up of an order goes on to the code", async () => {
    const { display_id } = await placeOrder()
    const page = await open("/commande/retrouver")
    await page.locator("#display_id").fill(String(display_id))
    await page.locator("#email").fill("camille@example.org")
    await page.locator("main form button").click()
    await page.locator("#code").fill("000000")
    await page.locator("main form button").click()
    expect(await page.locator("main [role=alert]").innerText()).toContain("Le code ne va pas")
    await page.context().close()
  })

  it("an amount that nobody means is refused in words, and no page is sent twice by a reload", async () => {
    const [card] = await articles("shop=le-pain-de-saint-rien&limit=1")
    const page = await open(`/article/${card?.handle ?? ""}`)
    const quantity = page.locator(".achat-f input[name=quantity]")
    await quantity.evaluate((field) => field.removeAttribute("max"))
    await quantity.fill("1000000000")
    await page.locator(".achat-f button").click()
    expect(await page.locator(".achat-f .bulle").innerText()).toContain("999 au plus")
    const sent = page.waitForResponse((answer) => answer.request().method() === "POST")
    // The page that the answer leads to has to stand before it can be asked for again.
    const answered = page.waitForEvent("load")
    await page.locator(".achat-f input[name=quantity]").fill("2")
    await page.locator(".achat-f button").click()
    expect((await sent).status()).toBe(303)
    await answered
    await page.reload()
    await page.goto(shopUrl("/panier"))
    expect(await page.getByTestId("line-quantity").innerText()).toBe("2")
    await page.context().close()
  })

  it.each([
    ["fr", "999 au plus"],
    ["en", "999 of one article at most"],
    ["de", "Höchstens 999"],
  ])("the basket's route refuses such an amount in the language of the page: %s", async (locale, words) => {
    const [card] = await articles("shop=le-pain-de-saint-rien&limit=1")
    const answer = await fetch(shopUrl("/api/panier"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ variant_id: card?.id, quantity: 1e9, locale }),
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      code: "quantity.too_large",
      message: expect.stringContaining(words),
    })
  })
})
