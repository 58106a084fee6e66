import { metresBetween, placeNames, radiusFor } from "../map"
import { mediatorOf } from "@/features/legal/mediator"
import { isClick } from "../counted-click"
import { openingHours } from "@/features/seo/opening-hours"
import { speechIn } from "@/lib/speech"
import { holds, holidayHours, weekOf } from "../week"

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

  it.each([
    ["Tu-Sa 09:00-19:00; Su,PH 09:00-12:30", [["09:00", "12:30"]]],
    ["PH,Su 09:00-12:30; Mo off", [["09:00", "12:30"]]],
    ["Tu-Sa 09:00-19:00; PH off", []],
    ["Tu-Sa 09:00-19:00", null],
  ])("has a line for bank holidays where their hours are named: %s", (text, hours) => {
    expect(holidayHours(text)).toEqual(hours)
  })

  it("is told to search engines with its bank holidays", () => {
    expect(openingHours("Sa,PH 09:00-12:30; Su off")).toEqual([
      { "@type": "OpeningHoursSpecification", dayOfWeek: "Saturday", opens: "09:00", closes: "12:30" },
      { "@type": "OpeningHoursSpecification", dayOfWeek: "PublicHolidays", opens: "09:00", closes: "12:30" },
    ])
  })

  it.each([
    ["2026-11-28T20:00:00Z", "2026-12-01T08:00:00Z", "mardi"],
    ["2026-12-01T20:00:00Z", "2026-12-08T08:00:00Z", "mardi 8 décembre"],
    ["2026-12-01T05:00:00Z", "2026-12-01T08:00:00Z", null],
  ])("names the date when the day's name would be taken for a nearer one", (now, at, day) => {
    expect(speechIn("fr").soon(at, new Date(now)).day).toBe(day)
  })

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

describe("a click that leads to a shop's own site", () => {
  const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"
  const click = (headers: Record<string, string>, method = "GET") =>
    isClick({ method, headers: new Headers(headers) })

  it("is counted when a person has made it", () => {
    expect(click({ "user-agent": firefox })).toBe(true)
    expect(click({ "user-agent": firefox, "sec-fetch-mode": "navigate" })).toBe(true)
  })

  it.each([
    ["a look ahead", { "user-agent": firefox, "sec-purpose": "prefetch;prerender" }],
    ["an older look ahead", { "user-agent": firefox, purpose: "prefetch" }],
    ["a script's question", { "user-agent": firefox, "sec-fetch-mode": "cors" }],
    ["a search engine", { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" }],
    ["a preview in a chat", { "user-agent": "facebookexternalhit/1.1" }],
    ["a program", { "user-agent": "curl/8.5.0" }],
    ["nobody who says who he is", {}],
  ])("is not %s", (_name, headers) => expect(click(headers as Record<string, string>)).toBe(false))

  it("is not a question without an answer", () => {
    expect(click({ "user-agent": firefox }, "HEAD")).toBe(false)
  })
})

describe("who mediates", () => {
  const association = { mediator_name: "Médiation du centre", mediator_url: "https://mediation.example" }

  it("is whom the seller has named, else the association's, never half of each", () => {
    expect(mediatorOf({ mediator_name: "Médiateur du livre", mediator_url: null }, association)).toEqual({
      name: "Médiateur du livre",
      url: "",
    })
    expect(mediatorOf({ mediator_name: null, mediator_url: null }, association).name).toBe(
      "Médiation du centre",
    )
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
