import { priceForWeight as serverPrice } from "@pignon/kit"
import { priceForWeight, readEuros, readWhole, writeEuros } from "../money"

describe("amounts in the merchants' pages", () => {
  it("prices a weight exactly as the server does", () => {
    for (let grams = 1; grams < 3000; grams += 7) {
      for (const perKg of [1, 99, 1990, 2390, 4999])
        expect(priceForWeight(perKg, grams)).toBe(serverPrice(perKg, grams))
    }
  })

  it.each([
    ["12,50", 1250],
    ["12.5 €", 1250],
    ["1 250", 125000],
    ["0", 0],
    ["", null],
    ["-3", null],
    ["1,234", null],
    ["12,5,0", null],
    ["dix", null],
  ])("reads « %s » as %s", (typed, cents) => {
    expect(readEuros(typed)).toBe(cents)
  })

  it("writes what it reads", () => {
    expect(writeEuros(1205)).toBe("12,05")
    expect(readEuros(writeEuros(1205))).toBe(1205)
  })

  it.each([
    ["12", 12],
    ["1 000", 1000],
    ["1,5", null],
    ["-1", null],
    ["9999999", null],
  ])("reads the count « %s » as %s", (typed, count) => {
    expect(readWhole(typed)).toBe(count)
  })
})
