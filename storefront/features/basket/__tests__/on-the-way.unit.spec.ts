import { hasArrived, readNote } from "../on-the-way"

const sent = { variantId: "v1", lineId: null, quantity: 1, unitCents: 490, at: 1000 }
const basket = (lines: Record<string, number>) => ({
  at: 0,
  lines: Object.fromEntries(
    Object.entries(lines).map(([id, quantity]) => [id, { lineId: "l", quantity, unitCents: 490 }]),
  ),
  count: 0,
  cents: 0,
})

describe("a wish on its way to the server", () => {
  it("is read by the next page, word for word", () => {
    expect(readNote(JSON.stringify(sent), 2000)).toEqual(sent)
  })

  it.each([
    ["nothing", null],
    ["no JSON", "{"],
    ["half a note", JSON.stringify({ variantId: "v1" })],
    ["a note too old", JSON.stringify({ ...sent, at: -60_000 })],
  ])("is not waited for with %s", (_, stored) => {
    expect(readNote(stored, 2000)).toBeNull()
  })

  it.each([
    ["what was added is there", sent, { v1: 1 }, true],
    ["what was added is there beside what there was", sent, { v1: 3, v2: 1 }, true],
    ["the basket is still empty", sent, {}, false],
    ["a line stands at its new number", { ...sent, lineId: "l", quantity: 4 }, { v1: 4 }, true],
    ["a line stands at its old number", { ...sent, lineId: "l", quantity: 4 }, { v1: 3 }, false],
    ["a line is gone, as wished", { ...sent, lineId: "l", quantity: 0 }, {}, true],
  ] as const)("has arrived or not: %s", (_, wish, lines, expected) => {
    expect(hasArrived(wish, basket(lines))).toBe(expected)
  })
})
