import fc from "fast-check"
import {
  answeredStatus,
  defaultParcelPlan,
  finalCents,
  isFinal,
  isOut,
  mayMove,
  needsWeight,
  pricePerKgWithin,
  statesBefore,
  upperBoundCents,
  VENDOR_ORDER_STATUSES,
  weightRange,
  type LineFacts,
  type VendorOrderStatus,
} from "../vendor-order"

const line = (changes: Partial<LineFacts> = {}): LineFacts => ({
  quantity: 2,
  accepted_quantity: 2,
  status: "confirmed",
  sold_by: "unit",
  unit_price_cents: 300,
  price_per_kg_cents: null,
  estimated_weight_grams: null,
  weighed_grams: null,
  ...changes,
})
const weighed = (changes: Partial<LineFacts> = {}) =>
  line({
    sold_by: "weight",
    unit_price_cents: upperBoundCents(2000, 500),
    price_per_kg_cents: 2000,
    estimated_weight_grams: 500,
    ...changes,
  })

describe("a shop's part of an order", () => {
  it.each<[VendorOrderStatus, VendorOrderStatus[]]>([
    ["awaiting_vendor", ["accepted", "partly_accepted", "refused", "canceled"]],
    ["accepted", ["partly_accepted", "refused", "preparing", "ready", "canceled"]],
    ["partly_accepted", ["refused", "preparing", "ready", "canceled"]],
    ["preparing", ["partly_accepted", "refused", "ready", "canceled"]],
    ["ready", ["refused", "collected", "received", "canceled"]],
    ["collected", ["refused", "received", "canceled"]],
    ["received", ["refused", "canceled"]],
    ["refused", []],
    ["canceled", []],
  ])("that is %s may become %p and nothing else", (from, to) => {
    expect(VENDOR_ORDER_STATUSES.filter((one) => mayMove(from, one))).toEqual(to)
  })

  it("is asked the same question both ways", () => {
    for (const to of VENDOR_ORDER_STATUSES)
      expect(statesBefore(to)).toEqual(VENDOR_ORDER_STATUSES.filter((from) => mayMove(from, to)))
  })

  it("goes back only where a further refusal while preparing makes it partly accepted again", () => {
    const back = VENDOR_ORDER_STATUSES.flatMap((from, i) =>
      VENDOR_ORDER_STATUSES.filter((to, k) => k <= i && !isOut(to) && mayMove(from, to)).map((to) => [
        from,
        to,
      ]),
    )
    expect(back).toEqual([["preparing", "partly_accepted"]])
  })

  it("is out when it is refused or cancelled", () => {
    expect(VENDOR_ORDER_STATUSES.filter(isOut)).toEqual(["refused", "canceled"])
  })

  it("is final once its shop can change nothing more of it", () => {
    const final = ["refused", "ready", "collected", "received", "canceled"]
    expect(VENDOR_ORDER_STATUSES.filter(isFinal)).toEqual(final)
  })

  it.each<[number[], VendorOrderStatus]>([
    [[2, 2], "accepted"],
    [[2, 1], "partly_accepted"],
    [[0, 2], "partly_accepted"],
    [[0, 0], "refused"],
  ])("of which %p of two and two are given is %s", (accepted, expected) => {
    expect(answeredStatus(accepted.map((accepted_quantity) => ({ quantity: 2, accepted_quantity })))).toBe(
      expected,
    )
  })

  it("makes one parcel a temperature of what is given", () => {
    const lines = [
      { accepted_quantity: 1, temperature: "frozen" },
      { accepted_quantity: 3, temperature: "ambient" },
      { accepted_quantity: 2, temperature: "ambient" },
      { accepted_quantity: 0, temperature: "ice_2" },
    ]
    expect(defaultParcelPlan(lines)).toEqual([
      { temperature: "ambient", count: 1 },
      { temperature: "frozen", count: 1 },
    ])
  })
})

describe("what a line costs in the end", () => {
  it.each<[string, LineFacts, number | null]>([
    ["not answered", line({ status: "ordered" }), null],
    ["confirmed", line(), 600],
    ["short of one", line({ status: "short", accepted_quantity: 1 }), 300],
    ["refused", line({ status: "refused", accepted_quantity: 0 }), 0],
    ["refused before anything else was answered", line({ status: "ordered", accepted_quantity: 0 }), 0],
    ["not weighed", weighed(), null],
    ["lighter than expected", weighed({ weighed_grams: 800 }), 1600],
    ["as expected", weighed({ weighed_grams: 1000 }), 2000],
    ["a little heavier", weighed({ weighed_grams: 1100 }), 2200],
    ["much heavier", weighed({ weighed_grams: 1500 }), 2200],
    ["weighed and refused", weighed({ weighed_grams: 900, accepted_quantity: 0 }), 0],
  ])("%s", (_, one, expected) => expect(finalCents(one)).toBe(expected))

  it("is never more than what was authorised for the pieces that are given", () => {
    const facts = fc.record({
      perKg: fc.integer({ min: 1, max: 100_000 }),
      grams: fc.integer({ min: 1, max: 20_000 }),
      quantity: fc.integer({ min: 1, max: 20 }),
      accepted: fc.integer({ min: 0, max: 20 }),
      scale: fc.integer({ min: 0, max: 600_000 }),
    })
    fc.assert(
      fc.property(facts, ({ perKg, grams, quantity, accepted, scale }) => {
        const accepted_quantity = Math.min(accepted, quantity)
        const most = upperBoundCents(perKg, grams)
        const final = finalCents(
          weighed({
            quantity,
            accepted_quantity,
            unit_price_cents: most,
            price_per_kg_cents: perKg,
            estimated_weight_grams: grams,
            weighed_grams: scale,
          }),
        )
        expect(final).toBeLessThanOrEqual(most * accepted_quantity)
        expect(final).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it("is bounded by 110 % of the expected weight, rounded up to the gram, without floating dust", () => {
    expect(upperBoundCents(1000, 1000)).toBe(1100)
    expect(upperBoundCents(10_000, 30)).toBe(330)
    expect(upperBoundCents(1000, 5)).toBe(6)
  })

  it("tells the price per kilogram it stands for, never less than the one it was made of", () => {
    expect(pricePerKgWithin(upperBoundCents(2790, 1000), 1000)).toBe(2790)
    const facts = fc.record({
      perKg: fc.integer({ min: 1, max: 100_000 }),
      grams: fc.integer({ min: 1, max: 20_000 }),
    })
    fc.assert(
      fc.property(facts, ({ perKg, grams }) => {
        const bound = upperBoundCents(perKg, grams)
        const told = pricePerKgWithin(bound, grams)
        expect(told).toBeGreaterThanOrEqual(perKg)
        expect(upperBoundCents(told, grams)).toBe(bound)
        expect(upperBoundCents(told + 1, grams)).toBeGreaterThanOrEqual(bound)
      }),
    )
  })

  it("asks for a weight only where something is given and nothing was weighed", () => {
    expect([
      needsWeight(weighed()),
      needsWeight(weighed({ weighed_grams: 1 })),
      needsWeight(weighed({ accepted_quantity: 0 })),
      needsWeight(line()),
    ]).toEqual([true, false, false, false])
  })

  it("expects half to one and a half times what was accepted", () => {
    expect(weightRange(weighed())).toEqual({ expected: 1000, min: 500, max: 1500 })
    expect(weightRange(weighed({ accepted_quantity: 1, estimated_weight_grams: 333 }))).toEqual({
      expected: 333,
      min: 167,
      max: 499,
    })
  })
})
