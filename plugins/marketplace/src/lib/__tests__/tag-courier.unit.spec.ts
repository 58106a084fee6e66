import { TagCourier } from "../tag-courier"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

function courier(answers: ("ok" | "down")[] = []) {
  const sent: string[][] = []
  const late: string[][] = []
  const post = (tags: string[]) => {
    sent.push(tags)
    return answers.shift() === "down" ? Promise.reject(new Error("down")) : Promise.resolve()
  }
  return { sent, late, courier: new TagCourier(post, (tags) => late.push(tags)) }
}

describe("what the storefront must read anew", () => {
  it("is gathered for a moment and told once", async () => {
    const { sent, courier: c } = courier()
    c.tell(["articles", "article:a"])
    await jest.advanceTimersByTimeAsync(150)
    c.tell(["articles", "article:b"])
    expect(sent).toEqual([])
    await jest.advanceTimersByTimeAsync(50)
    expect(sent).toEqual([["articles", "article:a", "article:b"]])
    await jest.advanceTimersByTimeAsync(10_000)
    expect(sent).toHaveLength(1)
  })

  it("goes in parts that the storefront takes", async () => {
    const { sent, courier: c } = courier()
    c.tell(Array.from({ length: 450 }, (_, i) => `article:${i}`))
    await jest.advanceTimersByTimeAsync(200)
    expect(sent.map((tags) => tags.length)).toEqual([200, 200, 50])
  })

  it("is tried again, with what changed meanwhile", async () => {
    const { sent, late, courier: c } = courier(["down", "ok"])
    c.tell(["shops"])
    await jest.advanceTimersByTimeAsync(200)
    c.tell(["campaigns"])
    await jest.advanceTimersByTimeAsync(300)
    expect(sent).toEqual([["shops"], ["shops", "campaigns"]])
    expect(late).toEqual([])
  })

  it("is carried until the storefront is there again, and its silence is told once", async () => {
    const { sent, late, courier: c } = courier(Array.from({ length: 6 }, () => "down" as const))
    c.tell(["shops"])
    await jest.advanceTimersByTimeAsync(10_000)
    expect([sent.length, late]).toEqual([4, [["shops"]]])
    c.tell(["articles"])
    await jest.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(7)
    expect(sent.at(-1)).toEqual(["shops", "articles"])
    expect(late).toHaveLength(1)
  })

  it("after a silence the next change goes at once", async () => {
    const { sent, courier: c } = courier(Array.from({ length: 5 }, () => "down" as const))
    c.tell(["shops"])
    await jest.advanceTimersByTimeAsync(60_000)
    c.tell(["articles"])
    await jest.advanceTimersByTimeAsync(200)
    expect(sent.at(-1)).toEqual(["articles"])
  })
})
