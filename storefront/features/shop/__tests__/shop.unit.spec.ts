import { metresBetween, placeNames, radiusFor } from "../map"
import { holds, weekOf } from "../week"

describe("the week of a shop", () => {
  it("joins days with the same hours, and a later rule overrules an earlier one", () => {
    expect(weekOf("Mo-Su 08:00-12:00; We off; PH off")).toEqual([
      { from: "Mo", to: "Tu", hours: [["08:00", "12:00"]] },
      { from: "We", to: "We", hours: [] },
      { from: "Th", to: "Su", hours: [["08:00", "12:00"]] },
    ])
  })

  it("is closed on days that no rule names", () => {
    expect(weekOf("Tu-Sa 08:00-12:30,15:00-19:00")).toEqual([
      { from: "Mo", to: "Mo", hours: [] },
      {
        from: "Tu",
        to: "Sa",
        hours: [
          ["08:00", "12:30"],
          ["15:00", "19:00"],
        ],
      },
      { from: "Su", to: "Su", hours: [] },
    ])
  })

  it.each(["by appointment", "Tu-Sa sunrise-sunset", "Xx 08:00-12:00"])(
    "is not guessed where it cannot be read: %s",
    (text) => {
      expect(weekOf(text)).toBeNull()
    },
  )

  it("knows which of its lines is today's", () => {
    const spell = { from: "Tu" as const, to: "Sa" as const, hours: [] }
    expect([holds(spell, "Mo"), holds(spell, "Tu"), holds(spell, "Sa"), holds(spell, "Su")]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe("the map of a shop", () => {
  it("measures a degree of latitude and a narrower one of longitude", () => {
    const a = { latitude: 45.83, longitude: 1.26 }
    expect(Math.round(metresBetween(a, { latitude: 45.831, longitude: 1.26 }))).toBe(111)
    expect(Math.round(metresBetween(a, { latitude: 45.83, longitude: 1.261 }))).toBe(78)
  })

  it("takes the smallest circle that holds all with some room", () => {
    expect([radiusFor(100), radiusFor(140), radiusFor(9000)]).toEqual([150, 250, 5000])
  })

  it("covers no name with another: what finds no room is left to the list", () => {
    const dots = Array.from({ length: 12 }, (_, i) => ({ x: 200 + (i % 2), y: 200, name: `Boutique ${i}` }))
    const placed = placeNames(dots, 600).filter((name) => name !== null)
    expect(placed.length).toBeGreaterThan(1)
    expect(placed.length).toBeLessThan(dots.length)
    expect(new Set(placed.map((name) => `${name.isLeft} ${name.labelY}`)).size).toBe(placed.length)
  })

  it("keeps names off what stands there already, and on the map", () => {
    const dot = { x: 340, y: 300, name: "Au Boudin Châtaigne Fictif" }
    expect(placeNames([dot], 600)[0]).toMatchObject({ isLeft: false, labelY: 300 })
    expect(placeNames([{ ...dot, x: 420 }], 600)[0]).toMatchObject({ isLeft: true })
    const [moved] = placeNames([{ ...dot, x: 420 }], 600, [{ left: 250, right: 350, y: 300 }])
    expect(moved?.labelY).not.toBe(300)
  })
})
