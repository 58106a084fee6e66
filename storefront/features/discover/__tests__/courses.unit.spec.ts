import { campaignAddress, wholeChoice } from "../campaign-address"
import { coursesOf } from "../courses"
import type { Card } from "@/lib/types"

// Only what the rule looks at.
const card = (id: string, trade: string, more: Partial<Card> = {}) =>
  ({ id, shop: { trade }, in_stock: true, isbn: null, ...more }) as Card

describe("a menu through the trades", () => {
  const cheese = card("cheese", "cheese")

  it("takes one article a trade, none of the first one's, none that is sold out", () => {
    const courses = coursesOf(
      cheese,
      [
        { reason: "again", articles: [card("other", "cheese")] },
        { reason: "wine", articles: [card("gone", "wine", { in_stock: false }), card("red", "wine")] },
        { reason: "more wine", articles: [card("white", "wine")] },
        { reason: "bread", articles: [card("rye", "bakery")] },
      ],
      4,
    )
    expect(courses.map(({ reason, card: { id } }) => [reason, id])).toEqual([
      ["wine", "red"],
      ["bread", "rye"],
    ])
  })

  it("ends with a book when there is one, also when there is no room for all", () => {
    const courses = coursesOf(
      cheese,
      [
        { reason: "novel", articles: [card("novel", "bookshop", { isbn: "978" })] },
        { reason: "wine", articles: [card("red", "wine")] },
        { reason: "bread", articles: [card("rye", "bakery")] },
      ],
      2,
    )
    expect(courses.map(({ card: { id } }) => id)).toEqual(["red", "novel"])
  })
})

describe("a campaign", () => {
  it("leads to its page, and to the whole choice when that is a search", () => {
    expect(campaignAddress({ handle: "noel" })).toBe("/campagne/noel")
    expect(wholeChoice({ query: { q: "châtaigne", label: "AB" } })).toBe(
      "/recherche?q=ch%C3%A2taigne&label=AB",
    )
    expect(wholeChoice({ query: {} })).toBeNull()
  })
})
