import { isUnplanned, statesBefore } from "../stop"

describe("a stop", () => {
  it.each([
    ["departed", ["planned"]],
    ["arrived", ["planned", "departed"]],
    ["done", ["planned", "departed", "arrived"]],
    ["failed", ["planned", "departed", "arrived"]],
    ["planned", ["failed"]],
  ] as const)("becomes %s only from %j", (to, from) => {
    expect(statesBefore(to)).toEqual(from)
  })

  it.each([
    [{ mode: "delivery", status: "planned", round_id: null }, true],
    [{ mode: "delivery", status: "planned", round_id: "r" }, false],
    [{ mode: "delivery", status: "failed", round_id: "r" }, true],
    [{ mode: "delivery", status: "done", round_id: "r" }, false],
    [{ mode: "pickup", status: "planned", round_id: null }, false],
  ])("%j waits for a round: %s", (stop, isWaiting) => {
    expect(isUnplanned(stop)).toBe(isWaiting)
  })
})
