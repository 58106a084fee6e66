import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { journey } from "../http/support/journey"
import { loadTestTown } from "../http/support/town"

jest.setTimeout(240_000)

/** What several servers need to be one shop: events, workflows and locks that live outside of a process. */
medusaIntegrationTestRunner({
  inApp: true,
  moduleName: "redis",
  testSuite: ({ api, getContainer }) => {
    beforeAll(() => loadTestTown(getContainer()))

    it("stands on Redis for events, workflows and locks", () => {
      expect(process.env.REDIS_URL).toMatch(/^redis:/)
      const nameOf = (module: string) =>
        (getContainer().resolve<object>(module).constructor as { name: string }).name
      expect(nameOf(Modules.EVENT_BUS)).toBe("RedisEventBusService")
      expect(nameOf(Modules.WORKFLOW_ENGINE)).toBe("WorkflowsModuleService")
    })

    it("lets only one at a time hold an order", async () => {
      const locking = getContainer().resolve(Modules.LOCKING)
      let inside = 0
      let most = 0
      const work = () =>
        locking.execute(
          "pignon:order:test",
          async () => {
            most = Math.max(most, ++inside)
            await new Promise((resolve) => setTimeout(resolve, 20))
            inside--
          },
          { timeout: 20 },
        )
      await Promise.all(Array.from({ length: 10 }, work))
      expect(most).toBe(1)
    })

    it("takes one basket of three shops from the shelf to the doorstep and into the books", () =>
      journey(api, getContainer()))
  },
})
