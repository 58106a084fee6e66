import { addDays } from "@pignon/kit"
import { shortName } from "../customer-name"
import { orderStage, type StageFacts } from "../order-stage"
import { closedDates, readiness } from "../readiness"
import { MOST_OF_ONE_ARTICLE, saleProblem } from "../sale"

const at = (iso: string) => new Date(iso)

describe("what a shop learns of a customer", () => {
  it.each([
    ["Camille", "Durand", "Camille D."],
    [" Zoé ", " éluard", "Zoé É."],
    ["Camille", "", "Camille"],
    [null, "Durand", "D."],
    [undefined, undefined, ""],
    ["Li", "𠮷田", "Li 𠮷."],
  ])("%p %p is %p", (first, last, expected) => expect(shortName(first, last)).toBe(expected))
})

describe("the stage of an order", () => {
  const facts = (changes: Partial<StageFacts>): StageFacts => ({
    parts: ["received"],
    mode: "delivery",
    isCanceled: false,
    isPacked: false,
    isDelivered: false,
    stop: null,
    ...changes,
  })

  it.each<[Partial<StageFacts>, string]>([
    [{ parts: [] }, "placed"],
    [{ parts: ["awaiting_vendor", "received"] }, "placed"],
    [{ parts: ["accepted", "preparing", "ready"] }, "confirmed"],
    [{ parts: ["accepted", "collected"] }, "gathering"],
    [{ parts: ["ready", "received"] }, "gathering"],
    [{ parts: ["received", "refused", "canceled"] }, "complete"],
    [{ isPacked: true }, "packed"],
    [{ isPacked: true, stop: "planned" }, "packed"],
    [{ isPacked: true, stop: "departed" }, "out_for_delivery"],
    [{ isPacked: true, stop: "arrived" }, "out_for_delivery"],
    [{ isPacked: true, mode: "pickup" }, "ready_for_pickup"],
    [{ isPacked: true, stop: "failed" }, "failed"],
    [{ isPacked: true, isDelivered: true, stop: "done" }, "delivered"],
    [{ isPacked: true, isDelivered: true, mode: "pickup" }, "picked_up"],
    [{ isCanceled: true, parts: ["accepted"] }, "canceled"],
    [{ parts: ["refused", "canceled"] }, "canceled"],
  ])("with %p is %s", (changes, expected) => expect(orderStage(facts(changes))).toBe(expected))
})

describe("when a shop's goods are ready", () => {
  const now = at("2026-11-23T09:00:00Z")
  const shop = (changes: Partial<Parameters<typeof readiness>[0]> = {}) => ({
    opening_hours: "Mo-Sa 08:00-19:00",
    closures: [],
    leadTimeHours: 4,
    ...changes,
  })

  it("is after its lead time", () => {
    expect(readiness(shop(), now)).toMatchObject({
      readyAt: at("2026-11-23T13:00:00Z"),
      because: "lead_time",
    })
  })

  it("is the morning of the next day it opens, when the lead time ends on a day it is shut", () => {
    const sunday = readiness(shop({ leadTimeHours: 24 * 6 }), now)
    expect(sunday).toMatchObject({ readyAt: at("2026-11-30T07:00:00Z"), because: "closed" })
  })

  it("waits for the end of a closure, whose first and last day both count", () => {
    const away = shop({ closures: [{ starts_on: "2026-11-23", ends_on: "2026-12-02" }] })
    expect(readiness(away, now)).toMatchObject({ readyAt: at("2026-12-03T07:00:00Z"), because: "closed" })
    expect(closedDates(away, now).slice(0, 11)).toEqual([
      ...Array.from({ length: 10 }, (_, i) => addDays("2026-11-23", i)),
      "2026-12-06",
    ])
  })

  it("never lies beyond four weeks, even for a shop that never opens", () => {
    const shut = shop({ closures: [{ starts_on: "2026-01-01", ends_on: "2030-01-01" }] })
    expect(closedDates(shut, now)).toHaveLength(28)
    expect(readiness(shut, now).readyAt).toEqual(at("2026-12-21T07:00:00Z"))
  })

  it("is not held up by hours that nobody can read", () => {
    expect(readiness(shop({ opening_hours: "sur rendez-vous, demandez" }), now).because).toBe("lead_time")
  })

  it("counts the town's days: half past eleven at night UTC in summer is tomorrow", () => {
    const sunday = at("2026-07-05T22:30:00Z")
    expect(closedDates(shop(), sunday)[0]).toBe("2026-07-12")
  })
})

describe("what may be in a basket", () => {
  const wanted = (changes: Partial<Parameters<typeof saleProblem>[0]> = {}) => ({
    title: "Pain",
    quantity: 1,
    shop: { name: "Le Fournil", status: "open" },
    isPublished: true,
    ...changes,
  })

  it("is any whole number of a published article of an open shop", () => {
    expect(saleProblem(wanted())).toBeNull()
    expect(saleProblem(wanted({ quantity: MOST_OF_ONE_ARTICLE }))).toBeNull()
  })

  it.each([
    [{ quantity: 0 }, "quantity.not_whole"],
    [{ quantity: -2 }, "quantity.not_whole"],
    [{ quantity: 0.01 }, "quantity.not_whole"],
    [{ quantity: Number.NaN }, "quantity.not_whole"],
    [{ quantity: MOST_OF_ONE_ARTICLE + 1 }, "quantity.too_large"],
    [{ quantity: 1e9 }, "quantity.too_large"],
    [{ shop: null }, "article.not_sold"],
    [{ shop: { name: "Le Fournil", status: "suspended" } }, "shop.suspended"],
    [{ shop: { name: "Le Fournil", status: "approved" } }, "shop.suspended"],
    [{ isPublished: false }, "article.not_sold"],
  ])("%p is refused as %s", (changes, code) => expect(saleProblem(wanted(changes))?.code).toBe(code))
})
