import fc from "fast-check"
import { bookFloor, deliveryCost } from "../fee"

const basket = { areaFeeCents: 490, freeFromCents: 5000, slotFeeCents: 0, goodsCents: 3000, newBooksCents: 0 }

describe("the fee of a delivery", () => {
  it.each([
    ["the area's", {}, 490, false],
    ["plus the slot's", { slotFeeCents: 200 }, 690, false],
    ["nothing from the threshold on", { goodsCents: 5000 }, 0, false],
    ["one cent below the threshold, the fee", { goodsCents: 4999 }, 490, false],
    ["the slot's alone from the threshold on", { goodsCents: 9000, slotFeeCents: 200 }, 200, false],
    [
      "never free where the area has no threshold",
      { freeFromCents: null, goodsCents: 1_000_000 },
      490,
      false,
    ],
    ["3 € with new books below 35 €", { goodsCents: 9000, newBooksCents: 1200 }, 300, true],
    ["one cent with new books from 35 € on", { goodsCents: 9000, newBooksCents: 3500 }, 1, true],
    ["the area's when that is more than the books' least", { newBooksCents: 1200 }, 490, false],
  ])("is %s", (_, changes, cents, isBookMinimum) => {
    expect(deliveryCost({ ...basket, ...changes })).toEqual({ cents, isBookMinimum })
  })

  it.each([
    [-1, 0],
    [0, 0],
    [1, 300],
    [3499, 300],
    [3500, 1],
    [100_000, 1],
  ])("with new books of %d cents is at least %d", (books, least) => {
    expect(bookFloor(books)).toBe(least)
  })

  const cents = fc.integer({ min: 0, max: 100_000 })

  it("never goes below the books' least, whatever the area, the threshold and the slot", () => {
    fc.assert(
      fc.property(
        cents,
        fc.option(cents),
        cents,
        cents,
        cents,
        (areaFeeCents, freeFromCents, slotFeeCents, goodsCents, newBooksCents) => {
          const { cents: fee } = deliveryCost({
            areaFeeCents,
            freeFromCents,
            slotFeeCents,
            goodsCents,
            newBooksCents,
          })
          expect(fee).toBeGreaterThanOrEqual(bookFloor(newBooksCents))
          expect(fee).toBeGreaterThanOrEqual(slotFeeCents)
          expect(Number.isInteger(fee)).toBe(true)
        },
      ),
    )
  })
})
