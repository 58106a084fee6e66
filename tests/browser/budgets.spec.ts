/// <reference lib="dom" />
import type { Browser } from "playwright-core"
import { openBrowser, shopUrl } from "./support/browser"
import { openPages, type Visit } from "./support/pages"
import { fillBasket } from "./support/store"

jest.setTimeout(300_000)

const KB = 1000
const BUDGETS: Record<string, number> = {
  home: 175 * KB,
  aisle: 175 * KB,
  search: 175 * KB,
  shop: 175 * KB,
  "weighed article": 185 * KB,
  book: 185 * KB,
  "filled basket": 210 * KB,
  checkout: 210 * KB,
}
const MOST_CSS = 20 * KB
const MOST_HTML = 40 * KB
const MOST_FONT = 50 * KB
const MOST_REQUESTS = 25
const MOST_SHIFT = 0.02

type Weight = {
  script: number
  css: number
  html: number
  /** Bytes by address: both families are in one file, which is asked for once and taken from memory then. */
  fonts: Record<string, number>
  requests: number
  strangers: string[]
  shift: number
}

/** The bytes a phone is sent for a page, as they come over the wire, and how much the page moves while it comes. */
async function weigh(browser: Browser, visit: Visit, cookie?: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } })
  if (cookie) await context.addCookies([{ name: "panier", value: cookie, url: shopUrl("/") }])
  const page = await context.newPage()
  await page.addInitScript(() => {
    const seen = window as unknown as { shift: number }
    seen.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) seen.shift += entry.value
    }).observe({ type: "layout-shift", buffered: true })
  })
  const session = await context.newCDPSession(page)
  await session.send("Network.enable")
  const kinds = new Map<string, { type: string; url: string }>()
  const weight: Weight = { script: 0, css: 0, html: 0, fonts: {}, requests: 0, strangers: [], shift: 0 }
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    kinds.set(requestId, { type, url: response.url })
    if (response.url.startsWith("data:")) return
    weight.requests++
    if (!response.url.startsWith(shopUrl("/"))) weight.strangers.push(response.url)
  })
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const { type, url = "" } = kinds.get(requestId) ?? {}
    if (type === "Script") weight.script += encodedDataLength
    if (type === "Stylesheet") weight.css += encodedDataLength
    if (type === "Document") weight.html += encodedDataLength
    if (type === "Font") weight.fonts[url] = (weight.fonts[url] ?? 0) + encodedDataLength
  })
  await page.goto(shopUrl(visit.address), { waitUntil: "load" })
  await page.waitForLoadState("networkidle")
  weight.shift = await page.evaluate(() => (window as unknown as { shift: number }).shift)
  await context.close()
  return weight
}

describe("what a phone is sent", () => {
  let browser: Browser
  let visits: Visit[] = []
  let cart = ""

  beforeAll(async () => {
    browser = await openBrowser()
    cart = await fillBasket()
    visits = [
      ...(await openPages()),
      { name: "filled basket", folder: "panier", address: "/panier" },
      { name: "checkout", folder: "commande", address: "/commande" },
    ]
  })
  afterAll(() => browser?.close())

  it.each(Object.keys(BUDGETS))("is little for the page: %s", async (name) => {
    const visit = visits.find((v) => v.name === name)
    if (!visit) throw new Error(`nobody visits ${name}`)
    const weight = await weigh(
      browser,
      visit,
      ["filled basket", "checkout"].includes(name) ? cart : undefined,
    )
    if (process.env.SHOW_WEIGHTS) console.log(name, weight)
    expect(weight.script).toBeLessThanOrEqual(BUDGETS[name] ?? 0)
    expect(weight.css).toBeLessThanOrEqual(MOST_CSS)
    expect(weight.html).toBeLessThanOrEqual(MOST_HTML)
    const fonts = Object.values(weight.fonts)
    expect(fonts).toHaveLength(1)
    expect(fonts[0]).toBeLessThanOrEqual(MOST_FONT)
    expect(weight.requests).toBeLessThanOrEqual(MOST_REQUESTS)
    expect(weight.strangers).toEqual([])
    expect(weight.shift).toBeLessThanOrEqual(MOST_SHIFT)
  })
})
