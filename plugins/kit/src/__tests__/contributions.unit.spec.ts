import type { MedusaContainer } from "@medusajs/framework/types"
import { contribute, contributionsTo } from "../contributions"

const container = {} as MedusaContainer

describe("contributions between plugins", () => {
  it("are none when nobody answers: a plugin that is left out is no fault", () => {
    expect(contributionsTo("basket.readiness")).toEqual([])
  })

  it("come from everybody who answers, the same name once with its latest answer", async () => {
    contribute("order.progress", "one", async () => ({ said: "first" }))
    contribute("order.progress", "two", async () => ({ said: "other" }))
    contribute("order.progress", "one", async () => ({ said: "second" }))
    const answers = contributionsTo("order.progress")
    expect(answers.map(({ name }) => name)).toEqual(["one", "two"])
    expect(await Promise.all(answers.map(({ fn }) => fn(container, "order_1")))).toEqual([
      { said: "second" },
      { said: "other" },
    ])
  })
})
