import { isOrderOf } from "../round"

describe("an order of the stops of a round", () => {
  it.each([
    [["a", "b", "c"], ["c", "a", "b"], true],
    [["a"], ["a"], true],
    [[], [], true],
    [["a", "b"], ["a"], false],
    [["a", "b"], ["a", "a"], false],
    [["a", "b"], ["a", "c"], false],
    [["a", "b"], ["a", "b", "c"], false],
  ])("of %j may be %j: %s", (stops, asked, isOne) => expect(isOrderOf(stops, asked)).toBe(isOne))
})
