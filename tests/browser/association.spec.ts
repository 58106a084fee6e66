/// <reference lib="dom" />
import type { Browser } from "playwright-core"
import { openBrowser, Person, WIDTH } from "./support/browser"
import { isGone, says, served } from "./support/fresh"
import { backend, login, placeOrder } from "./support/store"
import { packOrder, prepareOrder, until } from "./support/work"

jest.setTimeout(300_000)

const unique = Date.now().toString(36)
const SHOPS = ["chez-gaston-bavette", "le-pain-de-saint-rien"]

/** What the association does to run the shop, in its own pages. */
describe("the association", () => {
  let browser: Browser
  let manager: Person

  beforeAll(async () => {
    browser = await openBrowser()
    manager = await Person.at(browser, "the association", WIDTH.desktop)
    await manager.login("association@limoges.example")
  })
  afterAll(() => browser?.close())

  const byId = (id: string) => manager.byId(id)
  const name = `Essai ${unique}`
  const address = `/boutique/essai-${unique}`

  it("lets a shop in with whoever runs it, opens it, corrects it and takes it off sale", async () => {
    await manager.admin("/association/shops")
    await byId("shop-add").click()
    await byId("shop-save").click()
    await manager.page.getByText("Donnez l’enseigne.").waitFor()
    await byId("shop-name").fill(name)
    await byId("shop-legal_name").fill(`${name} SARL`)
    await byId("shop-trade").selectOption({ label: "miellerie" })
    await byId("shop-address_1").fill("7 rue des Fruits")
    await byId("shop-postal_code").fill("87000")
    await byId("shop-city").fill("Limoges")
    await byId("shop-email").fill("bonjour@essai.example")
    await manager.page.getByLabel("mardi").fill("9h-12h30, 14h-19h")
    await byId("owner-name").fill("Reine Claude")
    await byId("owner-email").fill(`reine-${unique}@essai.example`)
    await byId("owner-password").fill("prunes-et-mirabelles")
    await manager.look("72-new-shop")
    await byId("shop-save").click()
    await byId("shop-edit").waitFor()
    await until(async () => isGone(await served(address)), "no page yet")
    await byId("shop-open").click()
    await until(async () => says(name)(await served(address)), "its page")
    await byId("shop-edit").click()
    await byId("shop-description").fill(`Des miels de ${unique}.`)
    await byId("shop-save").click()
    await until(async () => says(`Des miels de ${unique}.`)(await served(address)), "its story")
    await manager.look("73-shop")
    await byId("shop-suspend").click()
    await byId("shop-reason").fill("Essai terminé")
    await byId("shop-reason-confirm").click()
    await until(async () => isGone(await served(address)), "the end of its page")
    expect(manager.faults).toEqual([])
  })

  it("whose new owner logs in to pages of his own", async () => {
    const token = await backend<{ token: string }>("/auth/user/emailpass", {
      body: { email: `reine-${unique}@essai.example`, password: "prunes-et-mirabelles" },
    })
    const { vendor } = await backend<{ vendor: { name: string; role: string } }>("/admin/vendor/me", {
      bearer: token.token,
    })
    expect(vendor).toMatchObject({ name, role: "owner" })
  })

  it("gives a lost parcel up at the storage place, and the order goes on without it", async () => {
    const { order_id, display_id } = await placeOrder(`lost-${unique}@example.org`)
    await prepareOrder(order_id, SHOPS)
    const storage = await Person.at(browser, "storage", WIDTH.tablet)
    await storage.login("stock@limoges.example")
    const order = storage.page.locator(`[data-testid=board-order][data-order="${display_id}"]`)
    const lost = order.getByTestId("parcel").first()
    await lost.waitFor()
    const code = await lost.getAttribute("data-code")
    await lost.click()
    await storage.byId("parcel-missing").click()
    const incident = storage.page.locator(`[data-testid=incident][data-code="${code}"]`)
    await incident.getByTestId("incident-give-up").click()
    await storage.byId("give-up-reason").fill("Tombé du vélo")
    await storage.look("75-give-up")
    await storage.byId("give-up-confirm").click()
    await incident.waitFor({ state: "detached" })
    await order.locator(`[data-code="${code}"][data-status=lost]`).waitFor()
    for (const parcel of await order.locator("[data-testid=parcel]:not([data-status=lost])").all()) {
      await storage.byId("parcel-code").fill((await parcel.getAttribute("data-code")) ?? "")
      await storage.byId("parcel-code").press("Enter")
      await storage.byId("scan-heard").waitFor()
    }
    await order.getByTestId("pack-order").click()
    await order.getByTestId("pack-order").waitFor({ state: "detached" })
    expect(storage.faults).toEqual([])
    await storage.close()
  })

  it("gives a round to a driver and puts its stops in order", async () => {
    const stops: string[] = []
    for (const who of ["a", "b"]) {
      const { order_id } = await placeOrder(`${who}-${unique}@example.org`)
      await prepareOrder(order_id, SHOPS)
      stops.push(await packOrder(order_id))
    }
    const { round } = await backend<{ round: { id: string } }>("/admin/delivery/rounds", {
      body: { date: "2031-05-02", name: `Tournée ${unique}`, stop_ids: stops },
      bearer: await login("association"),
    })
    await manager.admin(`/rounds/${round.id}`)
    await byId("round-driver").selectOption({ index: 1 })
    await manager.page.getByText("C’est noté.").first().waitFor()
    await byId("round-order").click()
    await manager.look("74-round")
    await byId("order-moveDown").first().click()
    await byId("order-save").click()
    await byId("round-order").waitFor()
    await manager.page.reload()
    await byId("stop").first().waitFor()
    const order = await byId("stop").evaluateAll((cards) => cards.map((card) => card.dataset.stop))
    expect(order).toEqual([...stops].reverse())
    const driver = await Person.at(browser, "the driver", WIDTH.phone)
    await driver.login("livreur@limoges.example")
    await driver.admin(`/rounds/${round.id}`)
    await driver.byId("round-order").waitFor()
    expect(await driver.byId("round-driver").count()).toBe(0)
    expect(await driver.overflow()).toBeLessThanOrEqual(0)
    expect([...manager.faults, ...driver.faults]).toEqual([])
    await driver.close()
    await manager.close()
  })
})
