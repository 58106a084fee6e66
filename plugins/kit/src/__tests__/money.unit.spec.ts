import { BigNumber } from "@medusajs/framework/utils"
import fc from "fast-check"
import { formatEuro, splitByLargestRemainder, toCents, toMajor, vatInside } from "../money"
import { priceForWeight } from "../weight"

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
const weights = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 40 })
const sum = (parts: number[]) => parts.reduce((a, b) => a + b, 0)

describe("amounts at the border to Medusa", () => {
  it.each([
    [12.34, 1234],
    [1.005, 101],
    [-1.005, -101],
    [0.1 + 0.2, 30],
    [4.35, 435],
    ["19.99", 1999],
    [{ value: "8.665", precision: 20 }, 867],
    [new BigNumber("1234567.89"), 123_456_789],
    [0, 0],
  ])("%p is read as %d cents", (major, expected) => {
    expect(toCents(major)).toBe(expected)
  })

  it("come back as they went", () => {
    fc.assert(fc.property(cents, (amount) => toCents(toMajor(amount)) === amount))
  })
})

describe("a split by the largest remainder", () => {
  it("always adds up to the whole, whatever the weights", () => {
    fc.assert(
      fc.property(
        cents,
        weights.filter((w) => w.length > 0),
        (total, w) => {
          expect(sum(splitByLargestRemainder(total, w))).toBe(total)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it("gives nobody a cent more or less than rounding explains, and nothing to a weight of nothing", () => {
    fc.assert(
      fc.property(
        cents,
        weights.filter((w) => sum(w) > 0),
        (total, w) => {
          for (const [i, part] of splitByLargestRemainder(total, w).entries()) {
            expect(Math.abs(part - (total * (w[i] ?? 0)) / sum(w))).toBeLessThan(1)
            if (w[i] === 0) expect(part).toBe(0)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })

  it("gives the cents left over to the largest remainders, the first of equals first", () => {
    expect(splitByLargestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(splitByLargestRemainder(10, [55, 25, 20])).toEqual([6, 2, 2])
    expect(splitByLargestRemainder(-100, [1, 1, 1])).toEqual([-34, -33, -33])
  })

  it("gives everything to the first when no weight counts, and nothing when there is nobody", () => {
    expect(splitByLargestRemainder(7, [0, 0])).toEqual([7, 0])
    expect(splitByLargestRemainder(7, [])).toEqual([])
  })
})

describe("VAT inside a price", () => {
  it.each([
    [1055, 5.5, 55],
    [1200, 20, 200],
    [1021, 2.1, 21],
    [999, 20, 167],
    [999, 0, 0],
    [0, 20, 0],
  ])("of %d cents at %d %% is %d cents", (gross, rate, expected) => {
    expect(vatInside(gross, rate)).toBe(expected)
  })

  it("is what the rest of the price makes at the rate, to the cent", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom(2.1, 5.5, 10, 20),
        (gross, rate) => {
          const vat = vatInside(gross, rate)
          expect(Math.abs(((gross - vat) * rate) / 100 - vat)).toBeLessThanOrEqual(0.5 + rate / 200 + 1e-6)
        },
      ),
    )
  })
})

describe("a price by weight", () => {
  it.each([
    [1990, 512, 1019],
    [1990, 0, 0],
    [1000, 1, 1],
    [500, 1, 1],
    [499, 1, 0],
  ])("of %d cents a kilogram for %d g is %d cents", (perKg, grams, expected) => {
    expect(priceForWeight(perKg, grams)).toBe(expected)
  })

  it("never falls when the weight grows", () => {
    const grams = fc.integer({ min: 0, max: 100_000 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), grams, grams, (perKg, a, b) => {
        expect(priceForWeight(perKg, Math.min(a, b))).toBeLessThanOrEqual(
          priceForWeight(perKg, Math.max(a, b)),
        )
      }),
    )
  })
})

it("euros are written the French way, with spaces that do not break", () => {
  expect(formatEuro(1234)).toBe("12,34\u00a0€")
  expect(formatEuro(123_456_789)).toBe("1\u202f234\u202f567,89\u00a0€")
})
