import fs from "node:fs"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { accountTests } from "./after/account"
import { checkoutTests } from "./after/checkout"
import { letterTests } from "./after/letters"
import { orderTests } from "./after/orders"
import { Suite } from "./after/suite"
import { ownOutbox } from "./support/outbox"

jest.setTimeout(300_000)
const outbox = ownOutbox()

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "after",
  testSuite: ({ api, getContainer }) => {
    const suite = new Suite(api, getContainer, outbox)
    beforeAll(() => suite.open())
    afterEach(() => fs.rmSync(outbox, { recursive: true, force: true }))

    describe("letters", () => letterTests(suite))
    describe("checkout", () => checkoutTests(suite))
    describe("the account", () => accountTests(suite))
    describe("the order afterwards", () => orderTests(suite))
  },
})
