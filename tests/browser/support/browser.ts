/// <reference lib="dom" />
import fs from "node:fs"
import path from "node:path"
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core"

const SHOP = process.env.SHOP_URL ?? "http://localhost:8000"
const ADMIN = process.env.ADMIN_URL ?? "http://localhost:9000"
const PASSWORD = "limoges"
const TIMEOUT_MS = 20_000

/** The address of a page of the storefront that the tests opened. */
export const shopUrl = (path: string): string => SHOP + path

/** How wide the windows of the tests are, in CSS pixels. */
export const WIDTH = { phone: 360, tablet: 820, desktop: 1440 }

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
]

/** The browser the test runner found. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH
  if (!executablePath) throw new Error("CHROMIUM_PATH is not set: run the tests by `npm test -- browser`.")
  return chromium.launch({ executablePath, args: flags, headless: true })
}

/** One person at one device: a window of his own, his own cookies, and what went wrong in it. */
export class Person {
  readonly faults: string[] = []

  private constructor(
    readonly name: string,
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on("pageerror", ({ message }) => this.faults.push(`${name}: ${message} (on ${page.url()})`))
    page.on("response", (response) => {
      if (response.status() >= 500) this.faults.push(`${name}: ${response.status()} ${response.url()}`)
    })
  }

  static async at(
    browser: Browser,
    name: string,
    width: number,
    more: Parameters<Browser["newContext"]>[0] = {},
  ): Promise<Person> {
    const context = await browser.newContext({
      viewport: { width, height: width < 600 ? 780 : 960 },
      locale: "fr-FR",
      timezoneId: "Europe/Paris",
      ...more,
    })
    context.setDefaultTimeout(TIMEOUT_MS)
    return new Person(name, await context.newPage(), context)
  }

  /** Opens a page of the storefront. */
  shop = (address: string) => this.page.goto(shopUrl(address))

  /** Opens a page of the admin. */
  admin = (address: string) => this.page.goto(`${ADMIN}/app${address}`)

  /** Logs into the admin by its form. */
  async login(email: string): Promise<void> {
    await this.admin("/login")
    await this.page.locator("input[name=email]").fill(email)
    await this.page.locator("input[name=password]").fill(PASSWORD)
    await this.page.locator("button[type=submit]").click()
    await this.page.waitForURL((url) => !/login|espace/.test(url.pathname))
  }

  byId = (testId: string) => this.page.getByTestId(testId)

  /** A picture of what he sees, kept only when SHOTS_DIR asks for it. */
  async look(what: string): Promise<void> {
    if (!process.env.SHOTS_DIR) return
    fs.mkdirSync(process.env.SHOTS_DIR, { recursive: true })
    await this.page.waitForTimeout(500)
    await this.page.screenshot({ path: path.join(process.env.SHOTS_DIR, `${what}.png`), fullPage: true })
  }

  /** How far the page is wider than the window, in pixels. */
  overflow = () => this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

  close = () => this.context.close()
}
