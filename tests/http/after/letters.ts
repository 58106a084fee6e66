import fs from "node:fs"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SHOPPER_MODULE, type ShopperModuleService } from "@pignon/marketplace/modules/shopper"
import { journey } from "../support/journey"
import { letters } from "../support/outbox"
import { eventually, SHOPS } from "../support/town"
import type { Suite } from "./suite"

export function letterTests(suite: Suite): void {
  it("writes to the customer at every turn of his order, and never twice", async () => {
    await journey(suite.api, suite.container())
    const all = await eventually(async () => {
      const found = letters(suite.outbox, /^(order|vord)/)
      return found.some(({ file }) => file.includes("delivered")) && found
    }, "the last letter")
    const kinds = all.map(({ file }) => /(confirmed|short|underway|delivered)/.exec(file)?.[1])
    expect([...kinds].sort()).toEqual(["confirmed", "delivered", "short", "underway"])
    const of = (kind: string) => all[kinds.indexOf(kind)]?.text ?? ""
    expect(of("confirmed")).toMatch(/Vendu par .*SIREN/)
    expect(of("confirmed")).toContain("au plus")
    expect(of("confirmed")).toContain("pas de droit de rétractation")
    expect(of("confirmed")).toContain("Médiateur de la consommation")
    expect(of("short")).toContain("Plus en cave")
    expect(of("delivered")).toContain("poids exact")
  })

  it("finds a letter that a lost event left unsent, and sends it once", async () => {
    const { order } = await suite.ordered()
    const sent = async () => letters(suite.outbox, /confirmed/).length
    await eventually(async () => (await sent()) === 1, "the confirmation")
    const shopper = suite.container().resolve<ShopperModuleService>(SHOPPER_MODULE)
    const [letter] = await shopper.listLetters({ order_id: order.id })
    expect(letter?.status).toBe("sent")
    // As if the event had never come: no letter, and an order older than a minute.
    await shopper.deleteLetters(letter?.id ?? "")
    const knex = suite.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw(`update "order" set created_at = now() - interval '5 minutes' where id = ?`, [order.id])
    fs.rmSync(suite.outbox, { recursive: true, force: true })
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest's own module registry must load it
    const { default: repair } = require("@pignon/marketplace/jobs/repair-letters")
    await repair(suite.container())
    expect(await sent()).toBe(1)
    const [again] = await shopper.listLetters({ order_id: order.id })
    await Promise.all([repair(suite.container()), repair(suite.container())])
    expect(await shopper.listLetters({ order_id: order.id })).toEqual([again])
  })

  it("writes in the order's language", async () => {
    const shopper = await suite.begin()
    const [bread] = await shopper.find({ shop: SHOPS.baker, in_stock: "true", limit: 1 })
    await shopper.add(bread?.variant_id ?? "")
    await suite.wish(shopper, { locale: "de" })
    await shopper.live()
    await (await shopper.choose("pickup")).pay()
    await shopper.complete()
    const [letter] = await eventually(async () => {
      const found = letters(suite.outbox, /confirmed/)
      return found.length > 0 && found
    }, "the confirmation")
    expect(letter?.text).toMatch(/Ihre Bestellung Nr\. \d+ ist notiert/)
  })
}
