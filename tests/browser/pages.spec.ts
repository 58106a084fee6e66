/// <reference lib="dom" />
import AxeBuilder from "@axe-core/playwright"
import type { Browser, BrowserContext } from "playwright-core"
import { openBrowser, shopUrl } from "./support/browser"
import { pageFolders } from "./support/folders"
import { openPages, type Visit } from "./support/pages"
import { fillBasket, placeOrder } from "./support/store"

jest.setTimeout(600_000)

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
const WINDOWS = [
  { device: "phone", viewport: { width: 360, height: 780 } },
  { device: "desktop", viewport: { width: 1440, height: 900 } },
]
const THEMES = ["light", "dark"] as const
const faces = WINDOWS.flatMap((window) => THEMES.map((theme) => ({ ...window, theme })))

/** Pages seen only by somebody who is logged in: they have a suite of their own. */
const OF_AN_ACCOUNT = /^compte(\/(commandes|listes|adresses|donnees))?$/
/** What only leads somewhere else, and what there is only at some times of the year or of trouble. */
const NOT_ALWAYS = /^(commande\/recapitulatif|campagne\/\[handle\]|panne)$/

describe("every page of the storefront", () => {
  let browser: Browser
  let visits: Visit[] = []
  let cart = ""

  beforeAll(async () => {
    browser = await openBrowser()
    cart = await fillBasket()
    const { order_id, token } = await placeOrder()
    visits = [
      ...(await openPages()),
      { name: "order", folder: "commande/[id]/suivi", address: `/commande/${order_id}/suivi?token=${token}` },
      {
        name: "thanks",
        folder: "commande/[id]/merci",
        address: `/commande/${order_id}/merci?token=${token}`,
      },
    ]
  })
  afterAll(() => browser?.close())

  const context = (face: (typeof faces)[number]): Promise<BrowserContext> =>
    browser.newContext({ viewport: face.viewport, colorScheme: face.theme, reducedMotion: "reduce" })
  const withBasket = (made: BrowserContext) =>
    made.addCookies([{ name: "panier", value: cart, url: shopUrl("/") }])

  /** What axe finds on a page, and whether the page is wider than its window. */
  async function look(
    made: BrowserContext,
    visit: Visit,
    before?: (page: Awaited<ReturnType<BrowserContext["newPage"]>>) => Promise<void>,
  ) {
    const page = await made.newPage()
    await page.goto(shopUrl(visit.address), { waitUntil: "networkidle" })
    await before?.(page)
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await page.close()
    return [
      ...violations.map(
        ({ id, nodes }) =>
          `${visit.name}: ${id}: ${nodes
            .map(({ target }) => target.join(" "))
            .slice(0, 4)
            .join(", ")}`,
      ),
      ...(overflow > 0 ? [`${visit.name}: ${overflow} px wider than the window`] : []),
    ]
  }

  it("is visited by these tests: a new page is found missing here", () => {
    const visited = new Set([...visits.map(({ folder }) => folder), "commande"])
    expect(
      pageFolders().filter((f) => !visited.has(f) && !OF_AN_ACCOUNT.test(f) && !NOT_ALWAYS.test(f)),
    ).toEqual([])
  })

  it.each(faces)("can be used by everybody, empty: $device, $theme", async (face) => {
    const made = await context(face)
    const found: string[] = []
    for (const visit of visits) found.push(...(await look(made, visit)))
    await made.close()
    expect(found).toEqual([])
  })

  it.each(faces)("can be used by everybody, filled and with errors: $device, $theme", async (face) => {
    const made = await context(face)
    await withBasket(made)
    const found: string[] = []
    found.push(...(await look(made, { name: "filled basket", folder: "panier", address: "/panier" })))
    const checkout = { name: "checkout", folder: "commande", address: "/commande" }
    found.push(...(await look(made, checkout)))
    found.push(
      ...(await look(made, { ...checkout, name: "checkout with errors" }, async (page) => {
        await page.getByTestId("place-order").click()
        await page.getByRole("alert").first().waitFor()
      })),
    )
    const wrong = {
      name: "look-up with errors",
      folder: "commande/retrouver",
      address: "/commande/retrouver",
    }
    found.push(
      ...(await look(made, wrong, async (page) => {
        await page.locator("#display_id").fill("abc")
        await page.locator("#email").fill("x@y")
        await page.locator("main form button").click()
        await page.locator("main [role=alert]").waitFor()
      })),
    )
    await made.close()
    expect(found).toEqual([])
  })

  it.each(faces)("of an account can be used by everybody: $device, $theme", async (face) => {
    const made = await context(face)
    const page = await made.newPage()
    await page.goto(shopUrl("/compte/connexion"))
    await page.locator("#new-first_name").fill("Camille")
    await page.locator("#new-last_name").fill("Durand")
    await page.locator("#new-email").fill(`${face.device}-${face.theme}-${Date.now()}@example.org`)
    await page.locator("#new-password").fill("Limoges-2026")
    await page.locator("#new-password").press("Enter")
    await page.waitForURL(/\/compte$/)
    await page.close()
    const found: string[] = []
    for (const folder of ["compte", "compte/commandes", "compte/listes", "compte/adresses", "compte/donnees"])
      found.push(...(await look(made, { name: folder, folder, address: `/${folder}` })))
    await made.close()
    expect(found).toEqual([])
  })
})
