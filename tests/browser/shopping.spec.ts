/// <reference lib="dom" />
import fs from "node:fs"
import path from "node:path"
import type { Browser, Page } from "playwright-core"
import { openBrowser, shopUrl } from "./support/browser"
import { articles, backend, fillBasket, login, placeOrder } from "./support/store"
import { CAMILLE, typeInto } from "./support/typing"
import { deliverOrder, prepareOrder, until } from "./support/work"

jest.setTimeout(300_000)

const WINDOWS = [
  ["phone", { width: 360, height: 780 }],
  ["desktop", { width: 1440, height: 900 }],
] as const
const SHOPS = ["chez-gaston-bavette", "le-pain-de-saint-rien"]

describe("a shopper", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  const open = async (viewport: { width: number; height: number } = WINDOWS[1][1]): Promise<Page> => {
    const context = await browser.newContext({ viewport, locale: "fr-FR", timezoneId: "Europe/Paris" })
    context.setDefaultTimeout(30_000)
    return context.newPage()
  }
  const openWith = async (cart: string, viewport?: { width: number; height: number }) => {
    const page = await open(viewport)
    await page.context().addCookies([{ name: "panier", value: cart, url: shopUrl("/") }])
    return page
  }
  const fillIn = async (page: Page) => {
    await page.getByTestId("mode-delivery").check()
    await typeInto(page, CAMILLE)
  }

  /** Walks by Tab to what is looked for, as somebody without a mouse does. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let i = 0; i < 250; i++) {
      if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return
      await page.keyboard.press("Tab")
    }
    throw new Error(`${selector} cannot be reached by keyboard`)
  }

  it.each(WINDOWS)("buys a basket of two shops by keyboard alone: %s", async (_, viewport) => {
    const page = await open(viewport)
    for (const shop of SHOPS) {
      await page.goto(shopUrl(`/boutique/${shop}`), { waitUntil: "networkidle" })
      await tabTo(page, "[data-testid=add-to-basket]")
      const answered = page.waitForResponse(
        (answer) => answer.url().endsWith("/api/panier") && answer.request().method() === "POST",
      )
      await page.keyboard.press("Enter")
      expect((await answered).status()).toBe(200)
    }
    await page.goto(shopUrl("/panier"), { waitUntil: "networkidle" })
    await page.getByTestId("basket-group").nth(1).waitFor()
    await tabTo(page, "[data-testid=checkout-button]")
    await page.keyboard.press("Enter")
    await page.waitForURL(/\/commande/)
    await page.locator("#email").waitFor()
    for (const [name, value] of Object.entries(CAMILLE)) {
      await tabTo(page, `#${name}`)
      await page.keyboard.press("Control+a")
      await page.keyboard.type(value)
    }
    await tabTo(page, "[data-testid=place-order]")
    await page.keyboard.press("Enter")
    await page.getByTestId("order-confirmation").waitFor()
    await page.context().close()
  })

  it.each(WINDOWS)("orders as a guest and follows the order live to the door: %s", async (_, viewport) => {
    const page = await openWith(await fillBasket(), viewport)
    await page.goto(shopUrl("/commande"), { waitUntil: "networkidle" })
    await fillIn(page)
    await page.getByTestId("place-order").click()
    await page.getByTestId("order-confirmation").waitFor()
    await page.getByTestId("follow-order").click()
    await page.getByTestId("progress-stage").waitFor()
    const orderId = /commande\/([^/]+)\/suivi/.exec(page.url())?.[1] ?? ""
    // Nobody touches the page from here on: what happens elsewhere comes to it.
    await prepareOrder(orderId, SHOPS)
    await page.locator('[data-testid=progress-part][data-status="ready"]').nth(1).waitFor()
    await deliverOrder(orderId)
    await page.locator("[data-testid=progress-stage][data-stage=delivered]").waitFor()
    expect(await page.getByTestId("order-total").innerText()).toMatch(/\d/)
    await page.context().close()
  })

  it("finds an order again without an account, by a code sent to the address given", async () => {
    const email = `perdu-${Date.now()}@example.org`
    const { display_id } = await placeOrder(email)
    const page = await open()
    await page.goto(shopUrl("/commande/retrouver"), { waitUntil: "networkidle" })
    await page.locator("#display_id").fill(String(display_id))
    await page.locator("#email").fill(email)
    await page.locator("main form button").click()
    await page.locator("#code").waitFor()
    const outbox = path.join(process.env.DATA_DIR ?? ".data", "outbox")
    const code = await until(async () => {
      for (const file of fs.existsSync(outbox) ? fs.readdirSync(outbox) : []) {
        const letter = fs.readFileSync(path.join(outbox, file), "utf8")
        const found =
          letter.includes(email) && /^\s*(\d{6})\s*$|\b(\d{3}\s?\d{3})\b/m.exec(letter.replace(/=\r?\n/g, ""))
        if (found && /code/i.test(letter)) return (found[1] ?? found[2] ?? "").replace(/\D/g, "")
      }
      return null
    }, "the code")
    await page.locator("#code").fill("000000")
    await page.locator("main form button").click()
    await page.locator("main [role=alert]").waitFor()
    await page.locator("#code").fill(code)
    await page.locator("main form button").click()
    await page.getByTestId("progress-stage").waitFor()
    await page.context().close()
  })

  it("orders again what was ordered, and is told what is missing", async () => {
    const [bread] = await articles("shop=le-pain-de-saint-rien&limit=1")
    const { order_id, token } = await placeOrder()
    await prepareOrder(order_id, SHOPS)
    await deliverOrder(order_id)
    const baker = await login("le-pain-de-saint-rien")
    const stock = (quantity: number) =>
      backend(`/admin/vendor/articles/${bread?.id ?? ""}`, { body: { stock: quantity }, bearer: baker })
    await stock(0)
    const page = await open()
    await page.goto(shopUrl(`/commande/${order_id}/suivi?token=${token}`), { waitUntil: "networkidle" })
    await page.getByRole("button", { name: "Commander à nouveau" }).click()
    const told = page.getByText("Il manque")
    await told.waitFor()
    expect(await told.innerText()).toContain("1 article mis au panier")
    expect(await told.innerText()).toContain(bread?.title)
    await page.goto(shopUrl("/panier"), { waitUntil: "networkidle" })
    await page.getByTestId("basket-group").waitFor()
    await stock(50)
    await page.context().close()
  })

  it("is shown a suspended shop in its own group, takes it out, and buys from the others", async () => {
    const page = await openWith(await fillBasket())
    const bearer = await login("association")
    const { vendors } = await backend<{ vendors: { id: string; handle: string }[] }>(
      "/admin/vendors?limit=100",
      { bearer },
    )
    const baker = vendors.find(({ handle }) => handle === "le-pain-de-saint-rien")
    const set = (status: string) =>
      backend(`/admin/vendors/${baker?.id ?? ""}`, {
        body: { status, ...(status === "suspended" ? { reason: "Essai" } : {}) },
        bearer,
      })
    await set("suspended")
    try {
      await page.goto(shopUrl("/panier"), { waitUntil: "networkidle" })
      await page.getByTestId("basket-group").nth(1).waitFor()
      await page.getByTestId("take-shop-out").first().click()
      await page.waitForFunction(() => document.querySelectorAll("[data-testid=basket-group]").length === 1)
      await page.getByTestId("checkout-button").first().click()
      await page.waitForURL(/\/commande/)
      await page.waitForLoadState("networkidle")
      await fillIn(page)
      await page.getByTestId("place-order").click()
      await page.getByTestId("order-confirmation").waitFor()
    } finally {
      await set("open")
    }
    await page.context().close()
  })

  it("finds the first article in the basket by the link in the header, which knew it empty", async () => {
    const page = await open()
    await page.goto(shopUrl("/boutique/kaolin-imaginaire"), { waitUntil: "networkidle" })
    const answered = page.waitForResponse(
      (answer) => answer.url().endsWith("/api/panier") && answer.request().method() === "POST",
    )
    await page.getByTestId("add-to-basket").first().click()
    expect((await answered).status()).toBe(200)
    await page.getByTestId("basket-link").click()
    await page.getByTestId("basket-group").first().waitFor()
    await page.context().close()
  })

  it("takes the place off every card once it is forgotten", async () => {
    const page = await open()
    await page.goto(shopUrl("/rayon/boucherie"), { waitUntil: "networkidle" })
    const told = page.getByTestId("reach-line").filter({ hasText: /\S/ })
    await page.getByTestId("place-menu").click()
    await page.locator("header [data-testid=place-input]").fill("Limoges")
    await page.keyboard.press("Enter")
    await told.first().waitFor()
    await page.getByRole("button", { name: "Oublier ce lieu" }).click()
    await told.first().waitFor({ state: "detached" })
    expect(await told.count()).toBe(0)
    await page.context().close()
  })

  it("understands a whole address, and promises nothing at a place that nobody knows or that is too far", async () => {
    const page = await open()
    await page.goto(shopUrl("/rayon/boucherie"), { waitUntil: "networkidle" })
    const told = page.getByTestId("reach-line").filter({ hasText: /\S/ })
    const answer = page.locator("header [data-testid=place-answer]")
    const ask = async (where: string) => {
      await page.locator("header [data-testid=place-input]").fill(where)
      await page.keyboard.press("Enter")
    }
    await page.getByTestId("place-menu").click()
    await ask("Place de la Motte 87 000 Limoges, France")
    await told.filter({ hasText: "livré dès" }).first().waitFor()
    await answer.getByText("Limoges : C’est chez nous").waitFor()
    await ask("Atlantis")
    await answer.getByText("Atlantis : Nous ne trouvons pas cette commune").waitFor()
    await told.first().waitFor({ state: "detached" })
    await ask("75001")
    await answer.getByText("Nous ne livrons pas jusque-là").waitFor()
    await told.filter({ hasText: "hors de portée" }).first().waitFor()
    expect(await answer.textContent()).not.toContain("comptoir")
    await page.context().close()
  })

  it("is told when the last unit goes to somebody else between basket and button, and loses nothing typed", async () => {
    const [card] = await articles("shop=kaolin-imaginaire&limit=1")
    const bearer = await login("kaolin-imaginaire")
    const stock = (quantity: number) =>
      backend(`/admin/vendor/articles/${card?.id ?? ""}`, { body: { stock: quantity }, bearer })
    await stock(1)
    const { regions } = await backend<{ regions: { id: string }[] }>("/store/regions")
    const { cart } = await backend<{ cart: { id: string } }>("/store/carts", {
      body: { region_id: regions[0]?.id ?? "" },
    })
    await backend(`/store/carts/${cart.id}/line-items`, { body: { variant_id: card?.id ?? "", quantity: 1 } })
    const page = await openWith(cart.id)
    await page.goto(shopUrl("/commande"), { waitUntil: "networkidle" })
    await fillIn(page)
    await stock(0)
    await page.getByTestId("place-order").click()
    await page.getByRole("alert").first().waitFor()
    expect(await page.getByTestId("order-confirmation").count()).toBe(0)
    expect(await page.locator("#address_1").inputValue()).toBe(CAMILLE.address_1)
    await stock(20)
    await page.context().close()
  })
})
