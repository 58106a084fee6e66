import fs from "node:fs"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { journey } from "./support/journey"
import { letters, ownOutbox } from "./support/outbox"
import { eventually, loadTestTown } from "./support/town"

jest.setTimeout(300_000)
const outbox = ownOutbox()

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "after",
  testSuite: ({ api, getContainer }) => {
    beforeAll(() => loadTestTown(getContainer(), "S03,S11,S16,S31"))
    afterEach(() => fs.rmSync(outbox, { recursive: true, force: true }))

    it("writes to the customer at every turn of his order, and never twice", async () => {
      await journey(api, getContainer())
      const all = await eventually(async () => {
        const found = letters(outbox, /^(ordr|order|vord)/i)
        return found.some(({ file }) => file.includes("delivered")) && found
      }, "the last letter")
      const kinds = all.map(({ file }) => /(confirmed|short|underway|delivered)/.exec(file)?.[1])
      expect([...kinds].sort()).toEqual(["confirmed", "delivered", "short", "underway"])
      const of = (kind: string) => all[kinds.indexOf(kind)]?.text ?? ""
      expect(of("confirmed")).toContain("SIREN")
      expect(of("short")).toContain("Plus en cave")
    })
  },
})
