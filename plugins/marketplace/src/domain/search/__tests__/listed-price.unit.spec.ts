import { listedPrice, type OfferedPrice } from "../listed-price"

const moment = { now: new Date("2026-11-24T12:00:00Z"), regionId: "reg_fr" }
const cents = (amount: number) => Math.round(amount * 100)
const price = (amount: number, more: Partial<OfferedPrice<number>> = {}): OfferedPrice<number> => ({
  amount,
  currency_code: "eur",
  ...more,
})
const listed = (
  amount: number,
  list: Partial<NonNullable<OfferedPrice<number>["price_list"]>> = {},
  more: Partial<OfferedPrice<number>> = {},
) =>
  price(amount, {
    price_list_id: "plist",
    price_list: { type: "sale", status: "active", starts_at: null, ends_at: null, ...list },
    ...more,
  })
const ruled = (attribute: string, value: unknown) => ({ rules_count: 1, rules: [{ attribute, value }] })
const here = ruled("region_id", "reg_fr")
const of = (...prices: OfferedPrice<number>[]) => listedPrice(prices, cents, moment)
const nowOf = (...prices: OfferedPrice<number>[]) => of(price(10), ...prices)

describe("the price of a list", () => {
  it("is the article's own when no list says otherwise", () => expect(of(price(10))).toBe(1000))

  it("is none without a price in euros for everybody", () => {
    expect(of(price(10, { currency_code: "usd" }))).toBeNull()
    expect(of(price(10, ruled("customer.groups.id", "cusgroup")), price(9, { min_quantity: 6 }))).toBeNull()
  })

  it("is a list's where the article has none of its own, as in a cart", () =>
    expect([of(listed(8)), of(listed(8, { type: "override" }))]).toEqual([800, 800]))

  it("is a sale's when that is lower, never when it is higher", () => {
    expect(nowOf(listed(8))).toBe(800)
    expect(nowOf(listed(8), listed(7))).toBe(700)
    expect(nowOf(listed(12))).toBe(1000)
  })

  it("is what replaces it, higher or lower", () => {
    expect(nowOf(listed(12, { type: "override" }))).toBe(1200)
    expect(nowOf(listed(8, { type: "override" }), listed(9, { type: "override" }))).toBe(800)
  })

  // Medusa looks at the cheapest of all lists only, whatever their types.
  it("is the cheapest list's alone when a sale and a replacement meet", () => {
    expect(nowOf(listed(12, { type: "override" }), listed(11))).toBe(1000)
    expect(nowOf(listed(8, { type: "override" }), listed(9))).toBe(800)
  })

  it("is the region's before the general one, higher or lower", () => {
    expect(nowOf(price(99, here))).toBe(9900)
    expect(nowOf(price(5, here))).toBe(500)
    expect(nowOf(price(99, ruled("region_id", "reg_elsewhere")))).toBe(1000)
  })

  it("is a list's for the region before a cheaper list for everybody", () => {
    expect(nowOf(listed(8, {}, here), listed(7))).toBe(800)
    expect(nowOf(listed(8, ruled("region_id", ["reg_be", "reg_fr"])), listed(7))).toBe(800)
    expect(nowOf(listed(8, ruled("region_id", ["reg_be"])))).toBe(1000)
  })

  it("is never a sale's above the region's own", () => expect(nowOf(price(6, here), listed(8))).toBe(600))

  it.each([
    [{ status: "draft" }],
    [{ rules_count: 1 }],
    [{ starts_at: "2026-11-24T12:00:01Z" }],
    [{ ends_at: "2026-11-24T11:59:59Z" }],
  ])("is not that of a list that is %p", (list) => expect(nowOf(listed(8, list))).toBe(1000))

  it("is that of a list from its first moment to its last", () => {
    const at = moment.now.toISOString()
    expect([nowOf(listed(8, { starts_at: at })), nowOf(listed(8, { ends_at: new Date(at) }))]).toEqual([
      800, 800,
    ])
  })

  it.each([
    [{ rules_count: 2, rules: here.rules }],
    [{ rules_count: 1 }],
    [{ min_quantity: 3 }],
    [{ max_quantity: 0.5 }],
    [{ currency_code: "chf" }],
  ])("is not one for some only: %p", (more) => expect(nowOf(listed(8, {}, more))).toBe(1000))
})
