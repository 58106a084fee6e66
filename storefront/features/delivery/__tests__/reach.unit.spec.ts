import { placeQuery, readPlace, writePlace } from "../place"
import { placesOf } from "../typed-place"
import { hadBy, isUnknown, lineFor, linesOf, reachWords } from "../reach-rule"
import type { Reach } from "@/lib/discovery-types"
import { speechIn } from "@/lib/speech"

const at = (date: string) => ({ date, start: "10:00", end: "12:00" })
const reach: Reach = {
  reach: "deliverable",
  reason: null,
  message: null,
  communes: [],
  precision: "commune",
  distance_km: 4.9,
  area: null,
  fee_cents: 490,
  free_from_cents: null,
  min_basket_cents: 0,
  delivery: at("2026-11-26"),
  pickup: at("2026-11-25"),
  shops: {
    caterer: {
      delivery: at("2026-11-26"),
      pickup: at("2026-11-25"),
      longer: [
        { lead_time_hours: 24, delivery: at("2026-11-27"), pickup: null },
        { lead_time_hours: 72, delivery: null, pickup: at("2026-11-29") },
      ],
    },
  },
}
const today = "2026-11-24"

describe("when an article can be had", () => {
  it.each([
    [2, "2026-11-26"],
    [4, "2026-11-26"],
    [5, "2026-11-27"],
    [24, "2026-11-27"],
    [25, undefined],
  ])("%d hours of notice in a shop that needs four: %s", (hours, date) => {
    expect(hadBy(reach, "caterer", 4, hours)?.delivery?.date).toBe(date)
  })

  it("is never when its shop sells nothing now", () => {
    expect(hadBy(reach, "closed", 0, 0)).toBeNull()
  })

  it("is said by day in each language", () => {
    const had = hadBy(reach, "caterer", 4, 0)
    expect(reachWords(speechIn("fr"), reach, had, today)).toEqual({
      kind: "ok",
      text: "livré dès jeudi 10\u00a0h",
    })
    expect(reachWords(speechIn("en"), reach, had, "2026-11-25").text).toBe(
      "delivered from tomorrow 10\u00a0am",
    )
    expect(reachWords(speechIn("de"), reach, had, "2026-11-26").text).toBe("geliefert ab heute 10\u00a0Uhr")
  })

  it("is at the counter when nothing is delivered, and nowhere when the place is too far", () => {
    expect(reachWords(speechIn("fr"), reach, hadBy(reach, "caterer", 4, 72), today).kind).toBe("counter")
    expect(
      reachWords(speechIn("fr"), { ...reach, reach: "counter" }, reach.shops.caterer ?? null, today).kind,
    ).toBe("counter")
    expect(
      reachWords(speechIn("fr"), { ...reach, reach: "out_of_reach" }, reach.shops.caterer ?? null, today),
    ).toEqual({ kind: "out", text: "hors de portée" })
  })

  it("is the same in the lines sent to a page", () => {
    const lines = linesOf(speechIn("fr"), reach, { caterer: 4 }, { place: "Panazol", today })
    for (const hours of [0, 4, 5, 24, 72])
      expect(lineFor(lines, "caterer", hours)).toEqual(
        reachWords(speechIn("fr"), reach, hadBy(reach, "caterer", 4, hours), today),
      )
    expect(lineFor(lines, "closed", 0)).toEqual(lines.none)
  })
})

describe("where somebody lives", () => {
  it.each([
    ["87350", [{ postal_code: "87350" }]],
    ["87 000", [{ postal_code: "87000" }]],
    ["Panazol", [{ city: "Panazol" }]],
    ["Panazol, France", [{ city: "Panazol" }]],
    ["87350 Panazol", [{ city: "Panazol", postal_code: "87350" }, { postal_code: "87350" }]],
    ["Limoges (87000)", [{ city: "Limoges", postal_code: "87000" }, { postal_code: "87000" }]],
    ["Saint-Junien, 87200", [{ city: "Saint-Junien", postal_code: "87200" }, { postal_code: "87200" }]],
    ["12 rue des Tanneries 87 000", [{ postal_code: "87000" }]],
    ["  ", []],
    ["12", []],
    [",", []],
  ])("%s", (typed, places) => {
    expect(placesOf(typed)).toEqual(places)
  })

  it.each([
    "12 rue des Tanneries, 87000 Limoges",
    "12 rue des Tanneries, 87000 Limoges, France",
    "Place de la Motte 87000 Limoges",
    "rue de la Boucherie 87000 Limoges",
    "rue de la Boucherie, 87 000, Limoges",
    "87000 - Limoges France",
  ])("is the commune after the postcode, else the postcode alone: %s", (typed) => {
    expect(placesOf(typed)).toEqual([{ city: "Limoges", postal_code: "87000" }, { postal_code: "87000" }])
  })

  it.each([
    ["10 avenue Garibaldi Limoges", ["avenue Garibaldi Limoges", "Limoges"]],
    ["3 place Jourdan Le Palais-sur-Vienne", ["place Jourdan Le Palais-sur-Vienne", "Le Palais-sur-Vienne"]],
    ["3 rue X, Aixe sur Vienne", ["Aixe sur Vienne", "sur Vienne"]],
  ])("without a postcode its last words may be the commune: %s", (typed, names) => {
    expect(placesOf(typed).map(({ city }) => city)).toEqual(names)
  })

  it.each(["12 rue de Panazol", "avenue Panazol", "rue de l’ancienne gare de Panazol"])(
    "is never taken for the commune a street is named after: %s",
    (typed) => {
      expect(placesOf(typed)).not.toContainEqual({ city: "Panazol" })
    },
  )

  it("that nobody knows is told from one that is surely far away", () => {
    expect(isUnknown({ reach: "counter", reason: "commune_unknown" })).toBe(true)
    expect(isUnknown({ reach: "out_of_reach", reason: "commune_unknown" })).toBe(false)
    expect(isUnknown({ reach: "counter", reason: "too_far" })).toBe(false)
  })

  it("is remembered as it was said", () => {
    const place = { city: "Bosmie-l'Aiguille", postal_code: "87110" }
    expect(readPlace(writePlace(place))).toEqual(place)
    expect(placeQuery(place)).toBe("city=Bosmie-l%27Aiguille&postal_code=87110")
  })

  it.each(["", "%", "null", "[]", '{"postal_code":"8"}', '{"latitude":"45"}', '{"city":7}'])(
    "is forgotten when the cookie says %s",
    (cookie) => {
      expect(readPlace(cookie)).toBeNull()
    },
  )
})
