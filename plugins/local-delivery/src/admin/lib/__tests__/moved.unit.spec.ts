import { moved } from "../moved"

describe("a stop moved by one place", () => {
  it.each([
    [0, 1, ["b", "a", "c"]],
    [2, -1, ["a", "c", "b"]],
    [0, -1, ["a", "b", "c"]],
    [2, 1, ["a", "b", "c"]],
  ] as const)("the one at %i by %i", (at, by, after) => {
    expect(moved(["a", "b", "c"], at, by)).toEqual(after)
  })
})
