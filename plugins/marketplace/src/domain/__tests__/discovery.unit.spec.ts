import { localeFrom, wordsIn } from "../locale"
import { neighboursOf, streetOf } from "../neighbours"
import { inDaysOrder, rotationOf } from "../rotation"

const days = Array.from({ length: 400 }, (_, i) =>
  new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
)

describe("languages", () => {
  it("speaks French to whoever asks for a language the shop does not speak", () => {
    expect([undefined, null, "", "it", "fr-CA"].map(localeFrom)).toEqual(["fr", "fr", "fr", "fr", "fr"])
    expect(["en", "EN-gb", "de-AT"].map(localeFrom)).toEqual(["en", "en", "de"])
  })

  it("falls back to French words that nobody has translated", () => {
    expect(wordsIn({ fr: "cave", en: null, de: "" }, "en")).toBe("cave")
    expect(wordsIn({ fr: "cave", de: "" }, "de")).toBe("cave")
    expect(wordsIn({ fr: "cave", en: "wine merchant" }, "en")).toBe("wine merchant")
  })
})

describe("the day's order", () => {
  const shops = Array.from({ length: 40 }, (_, i) => `S${String(i + 1).padStart(2, "0")}`)

  it("is the same for everybody all day long", () => {
    expect(inDaysOrder(shops, "2026-11-24", (s) => s)).toEqual(inDaysOrder(shops, "2026-11-24", (s) => s))
    expect(rotationOf("2026-11-24")).toEqual(rotationOf("2026-11-24"))
  })

  it("puts no shop in front more often than chance, and every shop now and then", () => {
    const firsts = new Map<string, number>()
    for (const day of days) {
      const [first = ""] = inDaysOrder(shops, day, (s) => s)
      firsts.set(first, (firsts.get(first) ?? 0) + 1)
    }
    expect(firsts.size).toBe(40)
    expect(Math.max(...firsts.values())).toBeLessThan(30) // 400 days, 40 shops: 10 each on average
  })

  it("does not let the same neighbour follow a shop every day", () => {
    const followers = days.map((day) => {
      const order = inDaysOrder(shops, day, (s) => s)
      return order[(order.indexOf("S07") + 1) % order.length]
    })
    expect(new Set(followers).size).toBeGreaterThan(30)
  })

  it("changes the turn within a block every day and comes back to each", () => {
    const turns = days.map((day) => rotationOf(day).turn)
    expect(new Set(turns)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]))
    expect(turns.every((turn, i) => turn !== turns[i + 1])).toBe(true)
    expect(new Set(days.map((day) => rotationOf(day).shop)).size).toBe(days.length)
  })
})

describe("neighbours", () => {
  const at = (handle: string, address_1: string, latitude: number | null = null, city = "Limoges") => ({
    handle,
    address_1,
    city,
    latitude,
    longitude: latitude === null ? null : 1.26,
  })

  it("reads the street from an address", () => {
    expect(
      [
        "18 rue de la Boucherie",
        "3 bis, rue Lansecot",
        "12bis rue X",
        "Halles centrales, place de la Motte",
        "place Denis-Dussoubs",
      ].map(streetOf),
    ).toEqual(["rue de la Boucherie", "rue Lansecot", "rue X", "place de la Motte", "place Denis-Dussoubs"])
  })

  it("names who is in the same street first, then who is a few steps away, and never the shop itself", () => {
    const shop = at("a", "1 rue Élie-Berthet", 45.83)
    const others = [
      shop,
      at("near", "2 rue Jean-Jaurès", 45.831),
      at("far", "9 avenue Baudin", 45.84),
      at("same", "8 rue Elie-Berthet", null),
      at("namesake", "8 rue Élie-Berthet", null, "Isle"),
    ]
    expect(neighboursOf(shop, others).map((n) => [n.shop.handle, n.isSameStreet, n.distanceM])).toEqual([
      ["same", true, null],
      ["near", false, 111],
    ])
  })
})
