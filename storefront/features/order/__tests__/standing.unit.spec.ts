import { isLaid, isOver, newsBetween, stepsOf } from "../standing"

describe("how an order stands", () => {
  it("shows a part's way step by step", () => {
    expect(stepsOf({ status: "awaiting_vendor" }, "placed")).toEqual(["here", "open", "open", "open"])
    expect(stepsOf({ status: "preparing" }, "confirmed")).toEqual(["done", "here", "open", "open"])
    expect(stepsOf({ status: "collected" }, "gathering")).toEqual(["done", "done", "here", "open"])
    expect(stepsOf({ status: "received" }, "gathering")).toEqual(["done", "done", "done", "done"])
  })

  it("ends a refused part where it was refused, however far the order is", () => {
    expect(stepsOf({ status: "refused" }, "delivered")).toEqual(["done", "wrong", "open", "open"])
  })

  it("has nothing open once it is handed over", () => {
    expect(stepsOf({ status: "ready" }, "delivered")).toEqual(["done", "done", "done", "done"])
    expect(isOver("delivered")).toBe(true)
    expect(isOver("failed")).toBe(false)
  })

  it("lays a plate once the shop is ready", () => {
    expect(["awaiting_vendor", "preparing", "refused"].map((status) => isLaid({ status }))).toEqual([
      false,
      false,
      false,
    ])
    expect(["ready", "collected", "received"].every((status) => isLaid({ status }))).toBe(true)
  })

  it("reads aloud only what is new, and nothing when the page is opened", () => {
    expect(newsBetween([], ["Crémerie : prête"])).toEqual([])
    expect(
      newsBetween(["Crémerie : en préparation", "Boucher : prêt"], ["Crémerie : prête", "Boucher : prêt"]),
    ).toEqual(["Crémerie : prête"])
  })
})
