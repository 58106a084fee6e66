import { groupTroubles, lacksAgeDeclaration, type BasketLineFacts, type GroupFacts } from "../basket"
import { clientAddress } from "../client-address"
import { planFill } from "../fill"
import { wishesOf, wishForLine } from "../wishes"

const line: BasketLineFacts = {
  line_id: "l1",
  title: "Tome",
  quantity: 2,
  isPublished: true,
  left: null,
  wantedInAll: 2,
}
const group: GroupFacts = {
  shop: { name: "La Cave", status: "open", minimum_cents: 0 },
  estimate_cents: 900,
  lines: [line],
  blocked: null,
}
const codes = (changes: Partial<GroupFacts>) =>
  groupTroubles({ ...group, ...changes }).map(({ code }) => code)

describe("troubles of a shop's group", () => {
  it("are none when everything can be had", () => expect(codes({})).toEqual([]))

  it("are one when the shop is suspended, whatever else is wrong with its lines", () => {
    const shop = { name: "La Cave", status: "suspended", minimum_cents: 5000 }
    expect(codes({ shop, lines: [{ ...line, left: 0 }] })).toEqual(["shop.suspended"])
  })

  it("tell what is missing to the shop's minimum, and nothing at the minimum itself", () => {
    const shop = { name: "La Cave", status: "open", minimum_cents: 1000 }
    expect(groupTroubles({ ...group, shop })[0]).toMatchObject({
      code: "shop.below_minimum",
      missing_cents: 100,
    })
    expect(codes({ shop, estimate_cents: 1000 })).toEqual([])
  })

  it("tell the chosen day apart from a day that is too soon", () => {
    expect(codes({ blocked: { reason: "shop_closed", date: "2026-12-01" } })).toEqual(["shop.closed_on_day"])
    expect(codes({ blocked: { reason: "shop_not_ready", date: "2026-12-01" } })).toEqual([
      "shop.needs_longer",
    ])
  })

  it("count an article over all its lines", () => {
    expect(codes({ lines: [{ ...line, left: 3, wantedInAll: 4 }] })).toEqual(["stock.insufficient"])
    expect(codes({ lines: [{ ...line, left: 4, wantedInAll: 4 }] })).toEqual([])
    expect(codes({ lines: [{ ...line, left: 0, wantedInAll: 1 }] })).toEqual(["stock.sold_out"])
  })

  it("name an article that is not sold any more by its line", () => {
    expect(groupTroubles({ ...group, lines: [{ ...line, isPublished: false }] })[0]).toMatchObject({
      code: "article.not_sold",
      line_id: "l1",
    })
    expect(codes({ shop: null })).toEqual(["article.not_sold"])
  })
})

describe("the age", () => {
  it("must be declared for alcohol and for nothing else", () => {
    expect(lacksAgeDeclaration([0, 18], false)).toBe(true)
    expect(lacksAgeDeclaration([0, 18], true)).toBe(false)
    expect(lacksAgeDeclaration([0, 0], false)).toBe(false)
  })
})

describe("wishes", () => {
  const wishes = { substitution: "replace" as const, replace_up_to_percent: 15, lines: {} }

  it("are a refund when nobody said anything", () => {
    expect(wishForLine(wishesOf(null), "l1")).toEqual({ substitution: "refund", replace_up_to_percent: null })
  })

  it("hold for every line without its own", () => {
    const own = { ...wishes, lines: { l1: { substitution: "call" as const } } }
    expect(wishForLine(own, "l1")).toEqual({ substitution: "call", replace_up_to_percent: null })
    expect(wishForLine(own, "l2")).toEqual({ substitution: "replace", replace_up_to_percent: 15 })
  })

  it("take the basket's percentage where a line says none", () => {
    const own = {
      ...wishes,
      substitution: "refund" as const,
      lines: { l1: { substitution: "replace" as const } },
    }
    expect(wishForLine(own, "l1")).toEqual({ substitution: "replace", replace_up_to_percent: 15 })
  })
})

describe("filling a basket again", () => {
  const found = { shop: { name: "La Cave", status: "open" }, isPublished: true, left: null }
  const wanted = { variant_id: "v1", title: "Tome", quantity: 3, found }

  it("adds what can be sold and names what cannot, with the reason", () => {
    const reasons = [
      { ...wanted, found: null },
      { ...wanted, variant_id: null },
      { ...wanted, found: { ...found, isPublished: false } },
      { ...wanted, found: { ...found, shop: { name: "La Cave", status: "suspended" } } },
      { ...wanted, found: { ...found, left: 0 } },
    ].map((item) => planFill([item]))
    expect(reasons.map(({ missing }) => missing[0]?.reason)).toEqual([
      "article.not_sold",
      "article.not_sold",
      "article.not_sold",
      "shop.suspended",
      "stock.sold_out",
    ])
    expect(reasons.every(({ added }) => added.length === 0)).toBe(true)
  })

  it("puts an article of which only some are left into both", () => {
    const { added, missing } = planFill([{ ...wanted, found: { ...found, left: 2 } }])
    expect(added).toMatchObject([{ quantity: 2 }])
    expect(missing).toMatchObject([{ quantity: 1, reason: "stock.insufficient" }])
  })
})

describe("where a request comes from", () => {
  it("is the socket when no proxy of ours stands in between", () => {
    expect(clientAddress("203.0.113.9", "198.51.100.1")).toBe("203.0.113.9")
    expect(clientAddress("2001:db8::1", undefined)).toBe("2001:db8::1")
  })

  it("is the entry nearest to our proxies, never what a client put before it", () => {
    expect(clientAddress("::ffff:127.0.0.1", "198.51.100.1, 203.0.113.9, 10.0.0.2")).toBe("203.0.113.9")
    expect(clientAddress("::1", "203.0.113.9")).toBe("203.0.113.9")
  })

  it("is nobody's when our own server says nothing", () => {
    expect(clientAddress("172.20.0.3", undefined)).toBeNull()
    expect(clientAddress(undefined, "")).toBeNull()
  })
})
