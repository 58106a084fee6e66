import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { answerTo, expectNoChange, type Attempt } from "../support/attempts"
import type { Part } from "../support/part"
import { routes } from "../support/routes"
import { SHOPS, staff, type Asker } from "../support/town"

type Stage = { api: AxiosInstance; container: MedusaContainer; store: Asker; butcher: Asker; part: Part }

// Medusa's own routes have checks of their own; those of a customer want a session first.
const OURS =
  /^\/(admin\/(vendor|hub|association|delivery|ledger|commission-rules|town-campaigns)|store\/(articles|article-categories|shops|campaigns|suggest|delivery))(\/|$)/
const filled = (path: string, part: Part) =>
  path.replace(":handle", SHOPS.butcher).replace("/orders/:id", `/orders/${part.id}`).replace(/:\w+/g, "x")

/** What stands in an address and means nothing, on every route that the running server has. */
export function addressTests(stage: () => Stage): void {
  it("no list and no page of ours takes a word in its address that it does not know", async () => {
    const { api, store, butcher, part } = stage()
    const manager = await staff(api, "association")
    const asked = routes().filter(({ method, path }) => method === "GET" && OURS.test(path))
    expect(asked.length).toBeGreaterThan(35)
    const unclear: unknown[] = []
    for (const { path } of asked) {
      const auth = path.startsWith("/store") ? store : path.startsWith("/admin/vendor/") ? butcher : manager
      const { status, code } = await answerTo(api, ["", "GET", `${filled(path, part)}?nobody_knows=1`], auth)
      if (status !== 400 || code !== "request.invalid") unclear.push({ path, status, code })
    }
    expect(unclear).toEqual([])
  })

  it("an address that no text can hold is refused, wherever it leads", async () => {
    const { api, container, store, butcher } = stage()
    const manager = await staff(api, "association")
    const attempts = routes()
      .filter(({ path }) => /^\/(admin|store)\/.*:/.test(path) && (OURS.test(path) || path.includes("carts")))
      .flatMap(({ method, path }) =>
        ["a%00b", "%E0%A4%A"].map((id): Attempt => [
          "",
          method,
          path.replace(/:\w+/, id).replace(/:\w+/g, "x"),
        ]),
      )
    expect(attempts.length).toBeGreaterThan(60)
    await expectNoChange(
      api,
      container,
      attempts.filter(([, , path]) => path.startsWith("/store")),
      store,
    )
    await expectNoChange(
      api,
      container,
      attempts.filter(([, , path]) => path.startsWith("/admin/vendor/")),
      butcher,
    )
    await expectNoChange(
      api,
      container,
      attempts.filter(([, , path]) => /^\/admin\/(?!vendor\/)/.test(path)),
      manager,
    )
  })
}
