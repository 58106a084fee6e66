/// <reference lib="dom" />
import type { Browser, Page } from "playwright-core"
import { openBrowser, shopUrl } from "./support/browser"
import { Line } from "./support/line"
import { fillBasket, placeOrder } from "./support/store"
import { CAMILLE, typeInto } from "./support/typing"
import { prepareOrder, until } from "./support/work"

jest.setTimeout(240_000)

const SHOPS = ["chez-gaston-bavette", "le-pain-de-saint-rien"]

describe("an order followed where the network is bad", () => {
  let browser: Browser
  let line: Line
  beforeAll(async () => {
    browser = await openBrowser()
    line = await Line.to(shopUrl("/"))
  })
  afterAll(async () => {
    await browser?.close()
    await line?.close()
  })
  const open = async (): Promise<Page> => {
    const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris" })
    context.setDefaultTimeout(30_000)
    return context.newPage()
  }

  it("comes to the page although its events never do", async () => {
    const { order_id, token } = await placeOrder()
    const page = await open()
    await page.route("**/api/commande/*/events*", (route) => route.abort("connectionreset"))
    await page.goto(shopUrl(`/commande/${order_id}/suivi?token=${token}`), { waitUntil: "networkidle" })
    await prepareOrder(order_id, SHOPS)
    await page.locator('[data-testid=progress-part][data-status="ready"]').nth(1).waitFor()
    await page.context().close()
  })

  it("is found again without any network, though it was come to by a link", async () => {
    const page = await open()
    await page.context().addCookies([{ name: "panier", value: await fillBasket(), url: `${line.address}/` }])
    await page.goto(`${line.address}/commande`, { waitUntil: "networkidle" })
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.getByTestId("mode-delivery").check()
    await typeInto(page, CAMILLE)
    await page.getByTestId("place-order").click()
    await page.getByTestId("order-confirmation").waitFor()
    await page.getByTestId("follow-order").click()
    await page.getByTestId("progress-stage").waitFor()
    const order = page.url()
    const kept = () =>
      page.evaluate(async () => (await (await caches.open("shop-orders-1")).keys()).map(({ url }) => url))
    await until(async () => (await kept()).includes(order), "the kept order")

    const faults: string[] = []
    page.on("pageerror", ({ message }) => faults.push(`${page.url()}: ${message}`))
    await line.set("cut")
    await page.reload()
    await page.getByTestId("progress-stage").waitFor()
    for (const address of ["/boutiques", "/en/shops", "/de"]) {
      await page.goto(line.address + address)
      const last = page.locator(`main a[href="${order}"]`)
      await last.click()
      await page.getByTestId("progress-stage").waitFor()
      await page.getByTestId("order-total").waitFor()
    }
    expect(faults).toEqual([])
    await line.set("open")
    await page.reload()
    await page.getByTestId("progress-stage").waitFor()
    expect(await kept()).toEqual([order])
    await page.context().close()
  })
})
