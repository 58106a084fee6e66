/// <reference lib="dom" />
import AxeBuilder from "@axe-core/playwright"
import type { Browser, Page } from "playwright-core"
import { openBrowser } from "./support/browser"
import { pageFolders } from "./support/folders"
import { openPages, type Visit } from "./support/pages"
import { SecondStorefront, type Cookie } from "./support/second-storefront"
import { fillBasket, openAccount, placeOrder } from "./support/store"

jest.setTimeout(900_000)

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
const FACES = [
  { device: "phone", viewport: { width: 360, height: 780 } },
  { device: "desktop", viewport: { width: 1440, height: 900 } },
].flatMap((window) => (["light", "dark"] as const).map((theme) => ({ ...window, theme })))

/** Pages that need nothing of the backend: they stand whatever happens to it. */
const STAND_ALONE = [
  "mentions-legales",
  "conditions-de-vente",
  "confidentialite",
  "accessibilite",
  "retractation",
  "classement",
  "compte/connexion",
  "compte/mot-de-passe",
  "commande/retrouver",
  "hors-ligne",
]
/** Pages that are shown from what is kept when somebody has looked at them within the hour. */
const KEPT = [
  "",
  "boutiques",
  "boutique/[handle]",
  "article/[handle]",
  "rayon/[handle]",
  "recherche",
  "primitives",
]
/** What only leads somewhere else, what stands in for others, and what there is only at some times of the year. */
const NOT_VISITED = ["commande/recapitulatif", "introuvable", "panne", "campagne/[handle]"]

const TITLES = {
  "/boutiques": "La page a glissé des mains.",
  "/en/shops": "The page slipped.",
  "/de/laeden": "Die Seite ist uns entglitten.",
}

describe("with the backend stopped", () => {
  let browser: Browser
  let second: SecondStorefront
  let visits: Visit[] = []
  let cookies: Cookie[] = []

  beforeAll(async () => {
    browser = await openBrowser()
    second = await SecondStorefront.open()
    const { order_id, token } = await placeOrder()
    const order = (name: string): Visit => ({
      name: `order, ${name}`,
      folder: `commande/[id]/${name}`,
      address: `/commande/${order_id}/${name}?token=${token}`,
    })
    const plain = (folder: string): Visit => ({ name: folder, folder, address: `/${folder}` })
    const own = ["compte", "compte/commandes", "compte/listes", "compte/adresses", "compte/donnees"]
    visits = [
      ...(await openPages()).filter(({ folder }) => folder !== "introuvable"),
      order("suivi"),
      order("merci"),
      plain("commande"),
      ...own.map(plain),
    ]
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

  const slipping = () => visits.filter(({ folder }) => !STAND_ALONE.includes(folder))
  const jar = (more: string[] = []) =>
    [...cookies.map(({ name, value }) => `${name}=${value}`), ...more].join("; ")
  const get = async (address: string, more: string[] = []) => {
    const answer = await fetch(second.at(address), { headers: { cookie: jar(more) }, redirect: "manual" })
    const html = await answer.text()
    return {
      status: answer.status,
      hasSlipped: html.includes('data-testid="slipped"'),
      html,
      headers: answer.headers,
    }
  }
  const open = (more: Parameters<Browser["newContext"]>[0] = {}, own = cookies) =>
    second.visitor(browser, more, own)
  const slipped = (page: Page) => page.getByTestId("slipped")

  it("every page is visited by these tests: a new one is found missing here", () => {
    const visited = new Set(visits.map(({ folder }) => folder))
    expect(pageFolders().filter((f) => !visited.has(f) && !NOT_VISITED.includes(f))).toEqual([])
  })

  it("a page that needs it says so with status 503, is kept by nobody, and is right at once when it is back", async () => {
    await second.backend("cut")
    const wrong: unknown[] = []
    for (const { address } of slipping())
      for (const mark of [[], ["sans-scripts=1"]]) {
        const { status, hasSlipped, html, headers } = await get(address, mark)
        const facts = {
          status,
          hasSlipped,
          cache: headers.get("cache-control"),
          hasRetryAfter: Number(headers.get("retry-after")) > 0,
          hasScripts: html.includes("<script"),
        }
        const expected = {
          status: 503,
          hasSlipped: true,
          cache: "no-store",
          hasRetryAfter: true,
          hasScripts: mark.length === 0,
        }
        if (JSON.stringify(facts) !== JSON.stringify(expected)) wrong.push({ address, mark, ...facts })
      }
    expect(wrong).toEqual([])
    await second.backend("open")
    for (const { address } of slipping())
      for (const mark of [[], ["sans-scripts=1"]]) {
        const { status, hasSlipped, html } = await get(address, mark)
        const isBroken = /data-dgst="\d|\$RX\("[^"]*","\d/.test(html)
        if (status !== 200 || hasSlipped || isBroken)
          wrong.push({ address, mark, status, hasSlipped, isBroken })
      }
    expect(wrong).toEqual([])
  })

  it("a page that needs nothing of it stands", async () => {
    await second.backend("cut")
    for (const { address } of visits.filter(({ folder }) => STAND_ALONE.includes(folder)))
      for (const mark of [[], ["sans-scripts=1"]]) {
        const { status, hasSlipped } = await get(address, mark)
        expect({ address, mark, status, hasSlipped }).toEqual({
          address,
          mark,
          status: 200,
          hasSlipped: false,
        })
      }
  })

  it("a page that was looked at before is shown from what is kept; what is one visitor's own never is", async () => {
    for (const { address } of slipping()) await get(address)
    await second.backend("cut")
    for (const { address, folder } of slipping().filter((visit) => visit.folder !== "campagne/[handle]")) {
      const isKept = KEPT.includes(folder)
      const { status, hasSlipped } = await get(address)
      expect({ address, status, hasSlipped }).toEqual({
        address,
        status: isKept ? 200 : 503,
        hasSlipped: !isKept,
      })
    }
  })

  it("what does not exist stays missing, and what exists never becomes so", async () => {
    await second.backend("cut")
    for (const address of ["/rien-de-tel", "/rien.html", "/article/a/b", "/en/nothing"])
      expect({ address, status: (await get(address)).status }).toEqual({ address, status: 404 })
    // Nobody can tell whether there is such an article.
    expect((await get("/article/rien")).status).toBe(503)
    await second.backend("open")
    expect((await get("/article/rien")).status).toBe(404)
    expect((await get("/article/rien", ["sans-scripts=1"])).status).toBe(404)
  })

  it.each(Object.entries(TITLES))("it is said in the language of the page: %s", async (address, title) => {
    await second.backend("cut")
    const page = await open()
    await page.goto(second.at(address))
    expect(await slipped(page).locator("h1").innerText()).toBe(title)
    await page.context().close()
  })

  it("a backend that takes every question and answers none ends in the same words", async () => {
    await second.backend("mute")
    for (const address of ["/boutiques", "/panier", "/boutique/chez-gaston-bavette"]) {
      const { status, hasSlipped } = await get(address)
      expect({ address, status, hasSlipped }).toEqual({ address, status: 503, hasSlipped: true })
    }
  })

  it.each(FACES)("every page that slipped can be used by everybody: $device, $theme", async (face) => {
    await second.backend("cut")
    const page = await open({ viewport: face.viewport, colorScheme: face.theme, reducedMotion: "reduce" })
    const found: string[] = []
    for (const { name, address } of slipping()) {
      await page.goto(second.at(address))
      await slipped(page).getByText("d’elle-même").waitFor()
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.target.join(" ") ?? ""}`))
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (overflow > 0) found.push(`${name}: ${overflow} px wider than the window`)
    }
    await page.context().close()
    expect(found).toEqual([])
  })

  describe("a page that is open", () => {
    it("comes back by itself after a full load", async () => {
      await second.backend("cut")
      const page = await open()
      await page.goto(second.at("/panier"))
      await slipped(page).waitFor()
      await second.backend("open")
      await page.getByTestId("basket-group").first().waitFor()
      expect(await slipped(page).count()).toBe(0)
      await page.context().close()
    })

    it("comes back by itself after a click on a link, at the place it led to", async () => {
      const page = await open()
      await page.goto(second.at("/mentions-legales"), { waitUntil: "networkidle" })
      await second.backend("cut")
      await page.locator('footer a[href="/boutiques"]').click()
      await slipped(page).waitFor()
      await second.backend("open")
      await page.locator('main a[href^="/boutique/"]').first().waitFor()
      expect(new URL(page.url()).pathname).toBe("/boutiques")
      await page.context().close()
    })

    it.each([
      ["after a full load", "/panier", null],
      ["after a click on a link", "/mentions-legales", 'footer a[href="/panier"]'],
    ])("comes back by its button %s, where nothing else would bring it", async (_, address, link) => {
      const page = await open()
      await page.route("**/api/ouvert", (route) => route.abort())
      if (link) await page.goto(second.at(address), { waitUntil: "networkidle" })
      await second.backend("cut")
      if (link) await page.locator(link).click()
      else await page.goto(second.at(address))
      await slipped(page).waitFor()
      await second.backend("open")
      await slipped(page).getByText("Réessayer", { exact: true }).click()
      await page.getByTestId("basket-group").first().waitFor()
      await page.context().close()
    })

    it("comes back by its link without scripts", async () => {
      await second.backend("cut")
      const page = await open({ javaScriptEnabled: false }, [
        ...cookies,
        { name: "sans-scripts", value: "1" },
      ])
      await page.goto(second.at("/panier"))
      await second.backend("open")
      await slipped(page).getByText("Réessayer", { exact: true }).click()
      await page.getByTestId("basket-group").first().waitFor()
      await page.context().close()
    })
  })
})
