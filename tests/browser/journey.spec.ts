/// <reference lib="dom" />
import type { Browser } from "playwright-core"
import { openBrowser, Person, WIDTH } from "./support/browser"
import { CAMILLE, typeInto } from "./support/typing"

jest.setTimeout(300_000)

const SHOPS = {
  butcher: "chez-gaston-bavette",
  baker: "le-pain-de-saint-rien",
  cheese: "la-cave-aux-croutes",
}
const cents = (text: string | null) => Number((text ?? "").replace(/[^\d,]/g, "").replace(",", ""))

let hasFailed = false

/** A step of a story: after one that failed the rest is told as such at once, without waiting for what cannot come. */
const step = (name: string, play: () => Promise<void>) =>
  it(name, async () => {
    if (hasFailed) throw new Error("An earlier step of the story failed.")
    hasFailed = true
    await play()
    hasFailed = false
  })

/** The whole journey in a real browser; every person at the device he would use. */
describe("one basket from three shops", () => {
  let browser: Browser
  const people: Person[] = []
  const person = async (name: string, width: number) => {
    const made = await Person.at(browser, name, width)
    people.push(made)
    return made
  }

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  let shopper: Person
  let displayId = ""
  let followUrl = ""

  let treasurer: Person
  let paidBefore = 0
  const account = async (name: string) =>
    cents(await treasurer.page.locator(`[data-testid=account][data-account=${name}]`).innerText())

  const shopNames = ["Chez Gaston Bavette", "Le Pain de Saint-Rien", "La Cave aux Croûtes"]
  const owedTo = (name: string) => treasurer.page.locator(`[data-testid=owed-row][data-vendor="${name}"]`)

  step("meets books that are in order", async () => {
    treasurer = await person("treasurer", WIDTH.desktop)
    await treasurer.login("tresor@limoges.example")
    await treasurer.admin("/books")
    const sum = treasurer.byId("ledger-total")
    await sum.waitFor()
    expect(await sum.getAttribute("data-cents")).toBe("0")
    const payments = treasurer.page.locator("[data-testid=account][data-account=payments]")
    paidBefore = (await payments.count()) ? await account("payments") : 0
  })

  step("is found, filled and ordered by a shopper on a phone", async () => {
    shopper = await person("shopper", WIDTH.phone)
    await shopper.shop("/")
    await shopper.look("01-home")
    expect(await shopper.overflow()).toBeLessThanOrEqual(0)
    await shopper.byId("search-input").fill("faux-filet")
    await shopper.byId("search-input").press("Enter")
    await shopper.page.waitForURL(/recherche/)
    const cards = shopper.byId("article-card")
    const steak = cards
      .filter({ has: shopper.page.locator(`a[href="/boutique/${SHOPS.butcher}"]`), hasText: /faux-filet/i })
      .filter({ has: shopper.page.getByTestId("add-to-basket") })
      .first()
    await steak.waitFor()
    await shopper.look("02-search")
    expect((await steak.innerText()).toLowerCase()).toContain("faux-filet")
    const put = async (card = cards.first()) => {
      // The page shows the article at once; the next page is asked for only when the server knows of it too.
      const told = shopper.page.waitForResponse(
        (response) => response.request().method() === "POST" && response.url().endsWith("/api/panier"),
      )
      await card.getByTestId("add-to-basket").click()
      expect((await told).ok()).toBe(true)
    }
    await put(steak)
    for (const [shop, count] of [
      [SHOPS.baker, 1],
      [SHOPS.cheese, 2],
    ] as const) {
      await shopper.shop(`/boutique/${shop}`)
      const open = cards.filter({ has: shopper.page.getByTestId("add-to-basket") })
      await open.first().waitFor()
      for (let i = 0; i < count; i++) await put(open.nth(i))
    }
    await shopper.look("03-shop")
    await shopper.byId("basket-link").click()
    await shopper.byId("basket-group").nth(2).waitFor()
    await shopper.look("04-basket")
    expect(await shopper.byId("basket-group").count()).toBe(3)
    expect(await shopper.byId("line-total").count()).toBe(4)
    expect(await shopper.overflow()).toBeLessThanOrEqual(0)
    await shopper.byId("checkout-button").click()

    await shopper.byId("mode-delivery").check()
    await typeInto(shopper.page, CAMILLE)
    await shopper.look("05-checkout")
    expect(await shopper.overflow()).toBeLessThanOrEqual(0)
    await shopper.byId("place-order").click()
    await shopper.byId("order-confirmation").waitFor()
    await shopper.look("07-thanks")
    displayId = (await shopper.byId("order-display-id").getAttribute("data-number")) ?? ""
    expect(displayId).not.toBe("")
    await shopper.byId("follow-order").click()
    await shopper.byId("progress-stage").waitFor()
    followUrl = shopper.page.url()
    expect(await shopper.byId("progress-part").count()).toBe(3)
    await shopper.look("08-follow")
  })

  const openPart = async (handle: string) => {
    const merchant = await person(handle, WIDTH.phone)
    await merchant.login(`${handle}@limoges.example`)
    await merchant.look(`10-${handle}-home`)
    await merchant.admin("/vendor/orders")
    const row = merchant.page.locator(`[data-testid=vendor-order-row][data-reference^="${displayId}-"]`)
    await row.waitFor()
    await merchant.look(`11-${handle}-orders`)
    await row.click()
    await merchant.byId("vendor-line").first().waitFor()
    return merchant
  }

  step("is weighed by the butcher, who never sees a whole name or another shop's line", async () => {
    const butcher = await openPart(SHOPS.butcher)
    expect(await butcher.byId("vendor-line").count()).toBe(1)
    expect(await butcher.page.locator("body").innerText()).toContain("Camille D.")
    expect(await butcher.page.locator("body").innerText()).not.toContain("Durand")
    await butcher.byId("vendor-order-accept").click()
    const grams = butcher.byId("vendor-line-grams")
    await grams.waitFor()
    expect(await butcher.byId("vendor-order-ready").isDisabled()).toBe(true)
    await grams.fill("90000")
    expect(await butcher.byId("vendor-line-weigh").isDisabled()).toBe(true)
    const [, expected] = /([\d,.]+)\s*g\b/.exec(await butcher.byId("vendor-line").innerText()) ?? []
    await grams.fill(String(Math.round(Number((expected ?? "480").replace(",", ".")) * 0.97)))
    await butcher.look("12-butcher-weigh")
    await butcher.byId("vendor-line-weigh").click()
    const ready = butcher.byId("vendor-order-ready")
    await butcher.page.waitForFunction(
      () =>
        !(document.querySelector("[data-testid=vendor-order-ready]") as HTMLButtonElement | null)?.disabled,
    )
    await ready.click()
    await butcher.byId("vendor-order-labels").waitFor()
    await butcher.look("13-butcher-ready")
  })

  step("is accepted by the baker", async () => {
    const baker = await openPart(SHOPS.baker)
    await baker.byId("vendor-order-accept").click()
    await baker.byId("vendor-order-ready").click()
    const labels = baker.byId("vendor-order-labels")
    await labels.waitFor()
    const sheet = await baker.page.request.get(
      new URL((await labels.getAttribute("href")) ?? "", baker.page.url()).href,
    )
    expect(sheet.headers()["content-type"]).toContain("application/pdf")
    expect((await sheet.body()).subarray(0, 5).toString()).toBe("%PDF-")
  })

  step("loses a line at the cheesemonger's", async () => {
    const cheese = await openPart(SHOPS.cheese)
    await cheese.byId("vendor-line-refuse").first().click()
    await cheese.look("14-cheese-refuse")
    await cheese.byId("vendor-refuse-confirm").click()
    await cheese.page.locator('[data-line-status="refused"]').waitFor()
    const grams = cheese.byId("vendor-line-grams")
    if (await grams.count()) {
      const [, expected] =
        /(\d+)\s*g\b/.exec(
          await cheese.page
            .locator('[data-testid=vendor-line]:not([data-line-status="refused"])')
            .innerText(),
        ) ?? []
      await grams.fill(expected ?? "250")
      await cheese.byId("vendor-line-weigh").click()
    }
    await cheese.byId("vendor-order-ready").click()
    await cheese.byId("vendor-order-labels").waitFor()
  })

  step("is received and packed at the storage place", async () => {
    const storage = await person("storage", WIDTH.tablet)
    await storage.login("stock@limoges.example")
    const order = storage.page.locator(`[data-testid=board-order][data-order="${displayId}"]`)
    await order.waitFor()
    await storage.look("20-board")
    const codes = await order
      .getByTestId("parcel")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-code") ?? ""))
    expect(codes.length).toBeGreaterThanOrEqual(3)
    await storage.byId("parcel-code").fill("KKKK-KKK")
    await storage.byId("parcel-code").press("Enter")
    await storage.byId("scan-heard").filter({ hasText: "KKKK-KKK" }).waitFor()
    await order.locator(`[data-code="${codes[0]}"]`).click()
    await storage.byId("parcel-missing").click()
    const incident = storage.page.locator(`[data-testid=incident][data-code="${codes[0]}"]`)
    await incident.getByTestId("incident-resolution").fill("Retrouvé sous un autre bac")
    await storage.look("20b-incident")
    await incident.getByTestId("incident-settle").click()
    await incident.waitFor({ state: "detached" })
    for (const code of codes) {
      await storage.byId("parcel-code").fill(code.toLowerCase())
      await storage.byId("parcel-code").press("Enter")
      await storage.page
        .locator(
          `[data-testid=parcel][data-code="${code}"]:not([data-status=ready]):not([data-status=expected])`,
        )
        .waitFor()
    }
    await storage.look("21-received")
    await order.getByTestId("pack-order").click()
    await order.getByTestId("pack-order").waitFor({ state: "detached" })
    await storage.look("22-packed")
  })

  let manager: Person
  let driver: Person

  /** The manager makes a round of what waits, the driver opens it and leaves. */
  const driveOff = async () => {
    await manager.admin("/rounds")
    const ours = manager.byId("unplanned-stop").filter({ hasText: `${displayId} · Camille Durand` })
    await ours.waitFor()
    await manager.look("31-rounds")
    // Orders of other windows may wait too.
    await manager.byId("window").filter({ has: ours }).getByTestId("plan-round").click()
    await ours.waitFor({ state: "detached" })
    await driver.admin("/rounds")
    await driver.byId("round").first().click()
    await driver.byId("round-depart").click()
    await driver.byId("round-depart").waitFor({ state: "detached" })
    return driver.byId("stop").filter({ hasText: displayId })
  }

  step("is carried back from a closed door, with the reason", async () => {
    manager = await person("manager", WIDTH.desktop)
    await manager.login("association@limoges.example")
    await manager.look("30-association")
    driver = await person("driver", WIDTH.phone)
    await driver.login("livreur@limoges.example")
    const stop = await driveOff()
    await driver.look("32-driver")
    await shopper.page.goto(followUrl)
    await shopper.page.locator("[data-stage=out_for_delivery]").waitFor()
    await stop.getByTestId("stop-fail").click()
    await stop.getByTestId("fail-note").fill("Sonnette muette")
    await driver.look("32b-reasons")
    await stop.getByTestId("fail-NOT_AT_HOME").click()
    await driver.page.locator("[data-testid=stop][data-status=failed]").waitFor()
  })

  step("is driven to the doorstep by the next round", async () => {
    const stop = await driveOff()
    await stop.getByTestId("stop-done").click()
    await driver.page.locator("[data-testid=stop][data-status=done]").waitFor()
    await driver.look("33-done")
  })

  step("ends in books that sum to zero, with exactly the money the shopper reads", async () => {
    await shopper.page.goto(followUrl)
    await shopper.page.locator("[data-stage=delivered]").waitFor()
    await shopper.look("40-delivered")
    const total = cents(await shopper.byId("order-total").innerText())
    await treasurer.page.reload()
    for (const name of shopNames) await owedTo(name).waitFor()
    await treasurer.look("41-books")
    expect(await treasurer.byId("ledger-total").getAttribute("data-cents")).toBe("0")
    expect((await account("payments")) - paidBefore).toBe(total)
    expect(await account("held")).toBe(0)
    for (const name of shopNames) {
      await owedTo(name).getByTestId("pay-shop").click()
      await treasurer.byId("pay-confirm").click()
      await treasurer.page.locator(`[data-testid=owed-row][data-vendor="${name}"][data-due="0"]`).waitFor()
    }
    await treasurer.look("42-paid")
    expect(await treasurer.byId("ledger-total").getAttribute("data-cents")).toBe("0")
  })

  it("let nobody see an error of the server or of a script", () => {
    expect(people.flatMap(({ faults }) => faults)).toEqual([])
  })
})
