import { readEuros, readNumber, readWhole, writeEuros } from "../amounts"

describe("amounts as people type them in the admin", () => {
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
    expect(writeEuros(null)).toBe("")
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

  it.each([
    ["45,83", 45.83],
    ["-1.2", -1.2],
    ["1e3", null],
    ["", null],
  ])("reads the number « %s » as %s", (typed, number) => {
    expect(readNumber(typed)).toBe(number)
  })
})
