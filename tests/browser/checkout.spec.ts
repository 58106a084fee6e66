/// <reference lib="dom" />
import type { Browser, Page } from "playwright-core"
import { openBrowser, shopUrl } from "./support/browser"
import { fillBasket } from "./support/store"
import { CAMILLE, typeInto } from "./support/typing"

jest.setTimeout(240_000)

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

  it("comes back to the door before any address is known, and calls nothing too far", async () => {
    const page = await openWith(await fillBasket())
    await keep(page, () => page.getByTestId("mode-pickup").check())
    await page.locator(".tot", { hasText: "Retrait" }).waitFor()
    await keep(page, () => page.getByTestId("mode-delivery").check())
    await page.locator(".tot", { hasText: "Livraison" }).waitFor()
    expect(await page.locator("#address_1-faute").count()).toBe(0)
    await page.context().close()
  })
})
