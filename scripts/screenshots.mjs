// Every page of the open shop in every language, on a phone and a desk, by day and by night, as pictures to look at.
// `npm run screenshots` with the shop open; `npm run screenshots -- home basket` takes only the pages named.
import fs from "node:fs"
import path from "node:path"
import { chromium } from "playwright-core"
import { browserForTests } from "./lib/browser.mjs"
import { readSettings, root } from "./lib/settings.mjs"

const LANGUAGES = ["fr", "en", "de"]
const WIDTHS = { phone: 360, tablet: 768, desk: 1440 }
const THEMES = ["light", "dark"]
const PAGES = {
  home: "/",
  shops: "/boutiques",
  shop: "/boutique/chez-gaston-bavette",
  bookshop: "/boutique/librairie-page-treize",
  aisle: "/rayon/boucherie",
  search: "/recherche?q=fromage",
  nothing: "/recherche?q=xqzwv",
  basket: "/panier",
  checkout: "/commande",
  ranking: "/classement",
  account: "/compte/connexion",
  "look-up": "/commande/retrouver",
  "legal-notice": "/mentions-legales",
  terms: "/conditions-de-vente",
  privacy: "/confidentialite",
  accessibility: "/accessibilite",
  withdrawal: "/retractation",
  offline: "/hors-ligne",
  primitives: "/primitives",
  missing: "/rien-de-tel",
}

const { dataDir } = readSettings()
const opened = path.join(dataDir, "open.json")
const shop =
  process.env.SHOP_URL ??
  (fs.existsSync(opened) ? JSON.parse(fs.readFileSync(opened, "utf8")).storefront : null)
if (!shop) {
  console.error("The shop is not open: start it with `npm start`, then take the pictures.")
  process.exit(1)
}

/** The address of a page in another language, as the shop itself leads there. */
async function addressIn(language, page) {
  if (language === "fr") return page
  const answer = await fetch(`${shop}/langue/${language}`, {
    headers: { referer: shop + page },
    redirect: "manual",
  })
  return new URL(answer.headers.get("location"), shop).pathname + new URL(page, shop).search
}

/** Pictures lie where the eye comes by: the page is walked down once, and back up. */
const walk = (page) =>
  page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    scrollTo(0, 0)
  })

/** Something of two shops for the basket's pictures. */
async function fill(page) {
  for (const address of ["/boutique/chez-gaston-bavette", "/boutique/le-pain-de-saint-rien"]) {
    await page.goto(shop + address, { waitUntil: "networkidle" })
    const basket = page.getByTestId("basket-link")
    const before = await basket.getAttribute("aria-label")
    await page.getByTestId("add-to-basket").first().click()
    await page.waitForFunction(
      (label) => document.querySelector("[data-testid=basket-link]")?.getAttribute("aria-label") !== label,
      before,
    )
    await page.waitForLoadState("networkidle")
  }
}

const { CHROMIUM_PATH } = await browserForTests()
const browser = await chromium.launch({
  executablePath: CHROMIUM_PATH,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
})
const asked = process.argv.slice(2)
const pages = Object.entries(PAGES).filter(([name]) => asked.length === 0 || asked.includes(name))
const out = path.join(root, "screenshots")
const total = pages.length * LANGUAGES.length * Object.keys(WIDTHS).length * THEMES.length
let taken = 0
for (const theme of THEMES) {
  for (const [device, width] of Object.entries(WIDTHS)) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme,
      reducedMotion: "reduce",
    })
    const page = await context.newPage()
    if (pages.some(([name]) => ["basket", "checkout"].includes(name))) await fill(page)
    for (const language of LANGUAGES) {
      const folder = path.join(out, language, `${device}-${theme}`)
      fs.mkdirSync(folder, { recursive: true })
      for (const [name, address] of pages) {
        await page.goto(shop + (await addressIn(language, address)), { waitUntil: "networkidle" })
        await walk(page)
        await page.waitForLoadState("networkidle")
        await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
        process.stdout.write(`\r${++taken} of ${total} pictures`)
      }
    }
    await context.close()
  }
}
await browser.close()
console.log(`\nThey are in ${path.relative(process.cwd(), out) || "."}.`)
