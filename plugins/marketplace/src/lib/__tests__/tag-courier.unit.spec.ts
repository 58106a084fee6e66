import { TagCourier } from "../tag-courier"

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

function courier(answers: ("ok" | "down")[] = []) {
  const sent: string[][] = []
  const lost: string[][] = []
  const post = (tags: string[]) => {
    sent.push(tags)
    return answers.shift() === "down" ? Promise.reject(new Error("down")) : Promise.resolve()
  }
  return { sent, lost, courier: new TagCourier(post, (tags) => lost.push(tags)) }
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
    const { sent, lost, courier: c } = courier(["down", "ok"])
    c.tell(["shops"])
    await jest.advanceTimersByTimeAsync(200)
    c.tell(["campaigns"])
    await jest.advanceTimersByTimeAsync(300)
    expect(sent).toEqual([["shops"], ["shops", "campaigns"]])
    expect(lost).toEqual([])
  })

  it("is given up at last, and the next change is told all the same", async () => {
    const { sent, lost, courier: c } = courier(["down", "down", "down", "down"])
    c.tell(["shops"])
    await jest.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(4)
    expect(lost).toEqual([["shops"]])
    c.tell(["articles"])
    await jest.advanceTimersByTimeAsync(200)
    expect(sent.at(-1)).toEqual(["articles"])
  })
})
