/// <reference lib="dom" />
import type { Browser } from "playwright-core"
import { openBrowser, Person, WIDTH } from "./support/browser"

jest.setTimeout(240_000)

const MERCHANT = "fournil-des-bancs@limoges.example"
const unique = Date.now().toString(36)

/** What people who work in the admin do beside the orders, and what they must never see. */
describe("the admin", () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  const as = async (email: string, width: number) => {
    const person = await Person.at(browser, email, width)
    await person.login(email)
    return person
  }
  const headings = (person: Person) => person.page.locator("main h1").first()

  it.each([
    [
      MERCHANT,
      ["/orders", "/products", "/settings/users", "/association", "/books", "/hub", "/delivery"],
      "/vendor/",
    ],
    ["stock@limoges.example", ["/orders", "/vendor/accueil", "/books", "/rounds", "/settings"], "/hub"],
    ["livreur@limoges.example", ["/products", "/vendor/orders", "/books", "/delivery"], "/rounds"],
  ])("sends %s back to his own pages, and shows no other menu entry", async (email, foreign, home) => {
    const person = await as(email, WIDTH.desktop)
    for (const path of foreign) {
      await person.admin(path)
      await person.page.waitForURL(({ pathname }) => pathname.startsWith(`/app${home}`))
      await headings(person).waitFor()
    }
    const visible = await person.page
      .locator("aside a")
      .evaluateAll((links) =>
        links
          .filter((link) => (link as HTMLElement).offsetParent !== null)
          .map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      )
    expect(visible.length).toBeGreaterThan(0)
    const own = home === "/rounds" ? ["/app/rounds", "/app/hub"] : [`/app${home}`]
    for (const path of visible)
      expect({ path, isOwn: own.some((page) => path.startsWith(page)) }).toEqual({ path, isOwn: true })
    await person.page.keyboard.press("Control+k")
    expect(await person.page.getByRole("dialog").count()).toBe(0)
    expect(person.faults).toEqual([])
    await person.close()
  })

  it("lets a merchant enter an article on a phone, change its stock and find it again after a reload", async () => {
    const merchant = await as(MERCHANT, WIDTH.phone)
    const title = `Brioche ${unique}`
    await merchant.admin("/vendor/articles")
    await merchant.byId("article-add").click()
    await merchant.byId("article-save").click()
    await merchant.page.locator("[aria-invalid=true]").first().waitFor()
    await merchant.byId("article-title").fill(title)
    await merchant.byId("article-category").selectOption({ index: 1 })
    await merchant.byId("article-new-price").fill("6,40")
    await merchant.byId("article-new-stock").fill("8")
    await merchant.look("50-article")
    expect(await merchant.overflow()).toBeLessThanOrEqual(0)
    await merchant.byId("article-save").click()
    const row = merchant.byId("article-row").filter({ hasText: title })
    await merchant.byId("article-search").fill(title)
    await row.waitFor()
    await row.getByTestId("article-stock").fill("3")
    await row.getByTestId("article-stock").press("Enter")
    await merchant.page.getByText(`${title} : c’est enregistré.`).first().waitFor()
    await merchant.page.reload()
    await merchant.byId("article-search").fill(title)
    await row.waitFor()
    expect(await row.getByTestId("article-stock").inputValue()).toBe("3")
    expect(merchant.faults).toEqual([])
    await merchant.close()
  })

  it("tells a merchant line by line what is wrong with his file before anything changes", async () => {
    const merchant = await as(MERCHANT, WIDTH.desktop)
    await merchant.admin("/vendor/imports")
    const csv = [
      "sku,product_handle,title,category,price_eur,vat_rate,stock",
      `IMP-${unique},import-${unique},Pain ${unique},Boulangerie > Nulle part,3.20,5.5,6`,
      `IMP2-${unique},import2-${unique},Pain 2 ${unique},,abc,5.5,6`,
    ].join("\n")
    await merchant.page.locator("textarea").fill(csv)
    await merchant.byId("import-dry-run").click()
    await merchant.page.getByText("Ligne 2").first().waitFor()
    await merchant.page.getByText("Ligne 3").first().waitFor()
    expect(await merchant.byId("import-run").isDisabled()).toBe(true)
    await merchant.look("51-import")
    expect(merchant.faults).toEqual([])
    await merchant.close()
  })

  it("lets the association draw an area, change the places of a day and close another", async () => {
    const manager = await as("association@limoges.example", WIDTH.desktop)
    await manager.admin("/delivery")
    await manager.byId("slot-row").first().waitFor()
    await manager.look("60-slots")
    await manager.byId("part-areas").click()
    await manager.byId("area-row").first().waitFor()
    await manager.byId("area-add").click()
    await manager.byId("area-name").fill(`Zone ${unique}`)
    await manager.byId("area-form").locator("select").selectOption("polygon")
    const map = manager.byId("town-map")
    for (const position of [
      { x: 120, y: 120 },
      { x: 260, y: 130 },
      { x: 200, y: 240 },
    ])
      await map.click({ position })
    await manager.look("61-area")
    await manager.byId("area-form").locator("button[type=submit]").click()
    await manager
      .byId("area-row")
      .filter({ hasText: `Zone ${unique}` })
      .filter({ hasText: "contour" })
      .waitFor()
    await manager.page.reload()
    await manager
      .byId("area-row")
      .filter({ hasText: `Zone ${unique}` })
      .waitFor()
    await manager.byId("part-exceptions").click()
    await manager.byId("exception-date").fill("2031-05-02")
    await manager.byId("exception-form").locator("button[type=submit]").click()
    const day = manager.byId("exception-row").filter({ hasText: "2 mai" })
    await day.waitFor()
    await manager.look("62-exceptions")
    await day.getByRole("button").click()
    await day.waitFor({ state: "detached" })
    expect(manager.faults).toEqual([])
    await manager.close()
  })

  it("lets the treasurer enter a commission rule for one shop from a day on, and take it back", async () => {
    const treasurer = await as("tresor@limoges.example", WIDTH.desktop)
    await treasurer.admin("/books/rules")
    await treasurer.byId("rule-row").first().waitFor()
    await treasurer.byId("rule-add").click()
    const form = treasurer.byId("rule-form")
    await form.locator("select").first().selectOption({ label: "Fournil des Bancs" })
    await treasurer.byId("rule-percent").fill("7,5")
    // The shop has a rule without a beginning already: a second one would be a doubt about which is in force.
    await treasurer.byId("rule-save").click()
    await treasurer.page.getByText("commence déjà ce jour-là").waitFor()
    await form.locator("input[type=date]").first().fill("2031-05-02")
    await treasurer.byId("rule-save").click()
    const rule = treasurer.byId("rule-row").filter({ hasText: "depuis le 2 mai 2031" })
    await rule.waitFor()
    expect(await rule.locator("input").inputValue()).toBe("7,5")
    await treasurer.look("63-rules")
    await rule.getByRole("button", { name: "Retirer" }).click()
    await rule.waitFor({ state: "detached" })
    expect(treasurer.faults).toEqual([])
    await treasurer.close()
  })

  it("lets the treasurer end a commission rule", async () => {
    const treasurer = await as("tresor@limoges.example", WIDTH.desktop)
    await treasurer.admin("/books/rules")
    const rule = treasurer.byId("rule-row").filter({ hasText: "Fournil des Bancs" }).first()
    await rule.getByRole("button").last().click()
    await rule.filter({ hasText: "jusqu’au" }).waitFor()
    expect(treasurer.faults).toEqual([])
    await treasurer.close()
  })

  it("lets the association suspend a shop with a reason, and open it again", async () => {
    const manager = await as("association@limoges.example", WIDTH.desktop)
    await manager.admin("/association/shops")
    await manager.byId("shop-search").fill("Fournil")
    await manager.page.locator("[data-testid=shop-row][data-handle=fournil-des-bancs] a").click()
    await manager.byId("shop-suspend").click()
    await manager.byId("shop-reason").fill("Travaux dans la rue")
    await manager.look("64-suspend")
    await manager.byId("shop-reason-confirm").click()
    await manager.byId("shop-open").click()
    await manager.byId("shop-suspend").waitFor()
    expect(manager.faults).toEqual([])
    await manager.close()
  })
})
