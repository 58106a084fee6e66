import { listedPrice, type OfferedPrice } from "../listed-price"

const now = new Date("2026-11-24T12:00:00Z")
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
const nowOf = (...prices: OfferedPrice<number>[]) => listedPrice([price(10), ...prices], cents, now)?.nowCents

describe("the price of a list", () => {
  it("is the article's own when no list says otherwise", () =>
    expect(listedPrice([price(10)], cents, now)).toEqual({ baseCents: 1000, nowCents: 1000 }))

  it("is none without a price in euros for everybody", () => {
    expect(listedPrice([price(10, { currency_code: "usd" })], cents, now)).toBeNull()
    expect(listedPrice([listed(8)], cents, now)).toBeNull()
    expect(listedPrice([price(10, { rules_count: 1 }), price(9, { min_quantity: 6 })], cents, now)).toBeNull()
  })

  it("is a sale's when that is lower, never when it is higher", () => {
    expect(nowOf(listed(8))).toBe(800)
    expect(nowOf(listed(8), listed(7))).toBe(700)
    expect(nowOf(listed(12))).toBe(1000)
  })

  it("is what replaces it, higher or lower, and a sale below that", () => {
    expect(nowOf(listed(12, { type: "override" }))).toBe(1200)
    expect(nowOf(listed(12, { type: "override" }), listed(11))).toBe(1100)
  })

  it.each([
    [{ status: "draft" }],
    [{ rules_count: 1 }],
    [{ starts_at: "2026-11-24T12:00:01Z" }],
    [{ ends_at: "2026-11-24T12:00:00Z" }],
  ])("is not that of a list that is %p", (list) => expect(nowOf(listed(8, list))).toBe(1000))

  it("is that of a list within its days", () =>
    expect(nowOf(listed(8, { starts_at: "2026-11-24T12:00:00Z", ends_at: new Date("2026-11-25") }))).toBe(
      800,
    ))

  it.each([[{ rules_count: 2 }], [{ min_quantity: 3 }], [{ currency_code: "chf" }]])(
    "is not one for some only: %p",
    (more) => expect(nowOf(listed(8, {}, more))).toBe(1000),
  )
})
