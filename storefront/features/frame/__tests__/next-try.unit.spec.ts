import { nextTryMs } from "../next-try"

describe("a page that slipped tries again", () => {
  it("at growing distances, never further apart than about half a minute", () => {
    const waits = Array.from({ length: 20 }, (_, tries) => nextTryMs(tries, 0.5))
    expect(waits.slice(0, 4).every((wait, i) => i === 0 || wait > (waits[i - 1] ?? 0))).toBe(true)
    expect(Math.max(...waits)).toBe(30_000)
  })

  it("not at the same moment as every other page", () => {
    expect(nextTryMs(0, 0)).toBeLessThan(nextTryMs(0, 1))
    expect(nextTryMs(0, 0)).toBeGreaterThan(1000)
  })
})
