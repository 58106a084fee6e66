import fc from "fast-check"
import { decide, decideForGoods } from "../decide"
import type { Area } from "../area"
import { normaliseName, placeAddress, type KnownCommune, type Told } from "../place"

const commune = (
  insee: string,
  name: string,
  postcodes: string[],
  latitude: number | null,
  longitude: number | null,
): KnownCommune => ({
  insee,
  name,
  name_normalised: normaliseName(name),
  postcodes,
  latitude,
  longitude,
})

/** Limoges, its neighbour, the two communes of 87370: one within 30 km, one beyond; and one that is known by name only. */
const communes = [
  commune("87085", "Limoges", ["87000", "87100", "87280"], 45.85429, 1.24902),
  commune("87113", "Le Palais-sur-Vienne", ["87410"], 45.8634, 1.3131),
  commune("87201", "Saint-Sulpice-Laurière", ["87370"], 46.0556, 1.4756),
  commune("87022", "Bersac-sur-Rivalier", ["87370"], 46.0806, 1.4269),
  commune("87014", "Bessines", ["87250"], 46.109, 1.368),
  commune("87181", "Saint-Sylvestre", ["87240"], 45.9917, 1.3814),
  commune("87155", "Saint-Junien-les-Combes", ["87300"], 46.08584, 1.13415),
  commune("87011", "Bellac", ["87300"], null, null),
]

const area: Area = {
  id: "a",
  name: "30 km",
  kind: "circle",
  center_lat: 45.8336,
  center_lon: 1.2611,
  radius_km: 30,
  polygon: null,
  insee_codes: null,
  priority: 0,
  fee_cents: 490,
  free_from_cents: null,
  min_basket_cents: 2000,
  is_active: true,
}

const decideTold = (told: Told, areas = [area]) => decide(areas, placeAddress(communes, told))

describe("the name of a commune", () => {
  it.each([
    ["SAINT-SULPICE-LAURIÈRE", "saint sulpice lauriere"],
    ["st sulpice lauriere", "saint sulpice lauriere"],
    ["  Ste-Anne St.-Priest ", "sainte anne saint priest"],
    ["Condat s/ Vienne", "condat sur vienne"],
    ["Limoges CEDEX 1", "limoges"],
    ["Limoges Cdx", "limoges"],
    ["La Roche-l’Abeille", "la roche l abeille"],
    ["Cœur-de-Ville", "coeur de ville"],
  ])("« %s » is read as « %s »", (written, read) => {
    expect(normaliseName(written)).toBe(read)
  })

  it("reads what it has read once more as the same", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (name) => {
        const once = normaliseName(name)
        // « s » alone is short for « sur »; nothing else is read twice.
        fc.pre(!/(^| )(s|st|ste|cedex|cdx)( |$)/.test(once))
        expect(normaliseName(once)).toBe(once)
      }),
    )
  })

  it("is found without its article", () => {
    expect(decideTold({ city: "Palais sur Vienne", postal_code: "87410" })).toMatchObject({
      deliverable: true,
      precision: "commune",
    })
  })
})

describe("an address", () => {
  it("is decided by its pin first", () => {
    expect(decideTold({ latitude: 45.85, longitude: 1.25 })).toMatchObject({
      deliverable: true,
      precision: "coordinates",
      reason: null,
    })
  })

  it("is decided by the commune when there is no pin", () => {
    expect(decideTold({ city: "limoges", postal_code: "87000" })).toMatchObject({
      deliverable: true,
      precision: "commune",
    })
  })

  it("is too far, and says how far", () => {
    expect(decideTold({ city: "Bessines" })).toMatchObject({
      deliverable: false,
      reason: "too_far",
      precision: "commune",
      area: null,
    })
    expect(decideTold({ city: "Bessines" }).distanceKm).toBeGreaterThan(30)
  })

  it("needs its commune where the postcode straddles the limit", () => {
    const two = [{ ...area, radius_km: 29.8 }]
    const decision = decideTold({ postal_code: "87370" }, two)
    expect(decision).toMatchObject({ deliverable: false, reason: "commune_needed", precision: "postcode" })
    expect(decision.communes).toEqual(["Bersac-sur-Rivalier", "Saint-Sulpice-Laurière"])
    expect(decideTold({ postal_code: "87370", city: "St Sulpice Laurière" }, two).deliverable).toBe(true)
    expect(decideTold({ postal_code: "87370", city: "Bersac sur Rivalier" }, two)).toMatchObject({
      deliverable: false,
      reason: "too_far",
    })
  })

  it("is decided by the postcode alone where all its communes agree", () => {
    expect(decideTold({ postal_code: "87000" })).toMatchObject({ deliverable: true, precision: "postcode" })
    expect(decideTold({ postal_code: "87250" })).toMatchObject({
      deliverable: false,
      reason: "too_far",
      precision: "postcode",
    })
  })

  it.each<[string, Told]>([
    ["a commune nobody knows", { city: "Tombouctou", postal_code: "87000" }],
    ["a namesake in another department", { city: "Saint-Sylvestre", postal_code: "74540" }],
    ["a postcode nobody knows", { postal_code: "75001" }],
    ["nothing at all", {}],
    ["a pin beside a commune nobody knows", { city: "Tombouctou", latitude: 45.85, longitude: 1.25 }],
  ])("is unknown: %s", (_, told) => {
    expect(decideTold(told)).toMatchObject({ deliverable: false, reason: "commune_unknown", precision: null })
  })

  it("forgives a slip in the postcode beside a name that is unique", () => {
    expect(decideTold({ city: "Limoges", postal_code: "87001" })).toMatchObject({
      deliverable: true,
      precision: "commune",
    })
  })

  it("does not believe a pin far from the commune named beside it", () => {
    const lying = { city: "Bessines", postal_code: "87250", latitude: 45.85, longitude: 1.25 }
    expect(decideTold(lying)).toMatchObject({ deliverable: false, reason: "too_far", precision: "commune" })
  })

  describe("a commune beyond, known by name only", () => {
    it("makes its postcode straddle the limit", () => {
      expect(decideTold({ postal_code: "87300" })).toMatchObject({
        deliverable: false,
        reason: "commune_needed",
        communes: ["Bellac", "Saint-Junien-les-Combes"],
      })
      expect(decideTold({ postal_code: "87300", city: "St Junien les Combes" }).deliverable).toBe(true)
    })

    it("is too far, nobody knows how far", () => {
      expect(decideTold({ postal_code: "87300", city: "Bellac" })).toMatchObject({
        deliverable: false,
        reason: "too_far",
        precision: "commune",
        distanceKm: null,
      })
    })

    it.each([
      ["within the limit, where its neighbours lie", 46.09, 1.17, true],
      ["beyond it", 46.12, 1.05, false],
    ])("leaves a pin its word: one %s", (_, latitude, longitude, deliverable) => {
      const pinned = { postal_code: "87300", city: "Bellac", latitude, longitude }
      expect(decideTold(pinned)).toMatchObject({ deliverable, precision: "coordinates" })
    })

    it("does not believe a pin far from where its neighbours lie", () => {
      const lying = { postal_code: "87300", city: "Bellac", latitude: 45.85, longitude: 1.25 }
      expect(decideTold(lying)).toMatchObject({ deliverable: false, reason: "too_far", precision: "commune" })
    })

    it("is delivered where the association names it", () => {
      const named = [{ ...area, kind: "communes" as const, insee_codes: ["87011"] }]
      expect(decideTold({ city: "Bellac" }, named).deliverable).toBe(true)
    })
  })

  it("lets a pin that contradicts the commune close the door, never open it", () => {
    const pinned = (latitude: number) =>
      decideTold({ city: "Limoges", postal_code: "87000", latitude, longitude: 1.5 })
    expect(pinned(45.9)).toMatchObject({ deliverable: true, precision: "commune" })
    expect(pinned(46.1)).toMatchObject({ deliverable: false, reason: "too_far", precision: "coordinates" })
  })

  it("asks a least amount of goods where the area wants one", () => {
    const decision = decideTold({ city: "Limoges" })
    expect(decideForGoods(decision, 1999)).toMatchObject({ deliverable: false, reason: "below_minimum" })
    expect(decideForGoods(decision, 2000)).toMatchObject({ deliverable: true, reason: null })
  })
})
