/// <reference lib="dom" />
import type { Browser } from "playwright-core"
import { openBrowser, Person, WIDTH } from "./support/browser"
import { says, served } from "./support/fresh"
import { backend, login } from "./support/store"
import { until } from "./support/work"

jest.setTimeout(240_000)

const unique = Date.now().toString(36)
const TITLE = `Semaine du miel ${unique}`

/** The association plans what the shops do together, and shoppers see it. */
describe("a campaign of the association", () => {
  let browser: Browser
  let manager: Person

  beforeAll(async () => {
    browser = await openBrowser()
    manager = await Person.at(browser, "the association", WIDTH.desktop)
    await manager.login("association@limoges.example")
  })
  afterAll(() => browser?.close())

  const { byId, row } = {
    byId: (id: string) => manager.byId(id),
    row: () => manager.byId("campaign-row").filter({ hasText: unique }),
  }
  const address = `/campagne/semaine-du-miel-${unique}`
  const choose = async (kind: string, q: string, name: string | RegExp) => {
    await byId(`campaign-${kind}-search`).fill(q)
    await byId(`campaign-${kind}-found`).filter({ hasText: name }).first().click()
    await byId(`campaign-${kind}-chosen`).getByText(name).first().waitFor()
  }

  it("is planned by search, with what is missing named, and has its page at once", async () => {
    await manager.admin("/association/campaigns")
    await byId("campaign-row").first().waitFor()
    await manager.look("70-campaigns")
    await byId("campaign-add").click()
    await byId("campaign-save").click()
    await manager.page.getByText("Donnez-lui un nom en français.").waitFor()
    await manager.page.getByText("Indiquez deux jours, dans l’ordre.").waitFor()
    await byId("campaign-title-fr").fill(TITLE)
    await byId("campaign-title-de").fill(`Honigwoche ${unique}`)
    await byId("campaign-lead-fr").fill("Des ruches du Limousin.")
    await byId("campaign-starts_on").fill("2024-01-01")
    await byId("campaign-ends_on").fill("2024-12-31")
    await byId("campaign-yearly").click()
    await choose("shops", "rucher", "Le Rucher Sans Adresse")
    await choose("picked", "miel", /miel/i)
    await manager.look("71-campaign")
    await byId("campaign-save").click()
    await row().getByText("En cours").waitFor()
    expect(await row().getByTestId("campaign-page").getAttribute("href")).toContain(address)
    const page = await until(async () => {
      const seen = await served(address)
      return says(TITLE)(seen) && seen
    }, "its page")
    expect(page.html).toContain("Des ruches du Limousin.")
    expect((await served(`/de${address.replace("campagne", "aktion")}`)).html).toContain(
      `Honigwoche ${unique}`,
    )
    expect((await served("/sitemap/pages.xml")).html).toContain(`${address}</loc>`)
  })

  it("is stopped and taken up again without losing its words", async () => {
    await row().getByRole("link", { name: TITLE }).click()
    await byId("campaign-active").click()
    await byId("campaign-save").click()
    await row().getByText("Arrêtée").waitFor()
    await until(async () => (await served(address)).status === 404, "the end of its page")
    await row().getByRole("link", { name: TITLE }).click()
    await byId("campaign-shops-chosen").getByText("Le Rucher Sans Adresse").waitFor()
    expect(await byId("campaign-title-de").inputValue()).toBe(`Honigwoche ${unique}`)
    await byId("campaign-active").click()
    await byId("campaign-save").click()
    await row().getByText("En cours").waitFor()
  })

  it("is deleted once it has been asked twice", async () => {
    await row().getByRole("link", { name: TITLE }).click()
    await byId("campaign-remove").click()
    await manager.page.getByRole("alertdialog").getByRole("button", { name: "Supprimer" }).click()
    await row().waitFor({ state: "detached" })
    await until(async () => (await served(address)).status === 404, "the end of its page")
    expect(manager.faults).toEqual([])
    await manager.close()
  })

  it("is nobody's but the association's", async () => {
    for (const who of ["fournil-des-bancs", "stock", "livreur"]) {
      const bearer = await login(who)
      await expect(backend("/admin/town-campaigns", { bearer })).rejects.toThrow("403")
    }
  })
})
