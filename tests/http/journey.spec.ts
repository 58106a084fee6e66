import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { journey } from "./support/journey"
import { loadTestTown } from "./support/town"

jest.setTimeout(240_000)

medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "journey",
  testSuite: ({ api, getContainer }) => {
    beforeAll(() => loadTestTown(getContainer()))

    it("takes one basket of three shops from the shelf to the doorstep and into the books", () =>
      journey(api, getContainer()))
  },
})
