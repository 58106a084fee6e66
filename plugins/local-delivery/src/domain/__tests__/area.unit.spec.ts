import fc from "fast-check"
import { areaOf, distanceKm, distanceToTown, type Area, type Point } from "../area"

const limoges = { latitude: 45.8336, longitude: 1.2611 }
const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180

const area = (changes: Partial<Area>): Area => ({
  id: "a",
  name: "30 km autour de Limoges",
  kind: "circle",
  center_lat: limoges.latitude,
  center_lon: limoges.longitude,
  radius_km: 30,
  polygon: null,
  insee_codes: null,
  priority: 0,
  fee_cents: 490,
  free_from_cents: null,
  min_basket_cents: 0,
  is_active: true,
  ...changes,
})

const northOf = (km: number): Point => ({ ...limoges, latitude: limoges.latitude + km / KM_PER_DEGREE })

describe("an area around a point", () => {
  it.each([
    [29.9, true],
    [30, true],
    [30.0004, true],
    [30.001, false],
    [30.1, false],
  ])("at %d km north is inside: %s (the limit itself is, to the metre)", (km, isInside) => {
    expect(areaOf([area({})], northOf(km), null) !== null).toBe(isInside)
  })

  it("measures along the great circle", () => {
    const paris = { latitude: 48.8566, longitude: 2.3522 }
    const lyon = { latitude: 45.764, longitude: 4.8357 }
    expect(distanceKm(paris, lyon)).toBeCloseTo(391.5, 0)
    expect(distanceToTown([area({})], northOf(12.34))).toBe(12.3)
    expect(distanceToTown([area({ center_lat: null })], limoges)).toBeNull()
  })

  const onEarth = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  })

  it("is symmetric, never negative, never further than half the earth", () => {
    fc.assert(
      fc.property(onEarth, onEarth, (a, b) => {
        const km = distanceKm(a, b)
        expect(km).toBeGreaterThanOrEqual(0)
        expect(km).toBeLessThanOrEqual(20_016)
        expect(distanceKm(b, a)).toBeCloseTo(km, 6)
      }),
    )
  })

  it("holds every point nearer than its radius and none further, whatever the bearing", () => {
    const bearing = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
    fc.assert(
      fc.property(bearing, fc.double({ min: 0.1, max: 60, noNaN: true }), (angle, km) => {
        fc.pre(Math.abs(km - 30) > 0.01)
        const point = destination(limoges, angle, km)
        expect(areaOf([area({})], point, null) !== null).toBe(km < 30)
      }),
    )
  })
})

/** Where one arrives after `km` on the great circle; the textbook's formula, as a second opinion. */
function destination(from: Point, bearing: number, km: number): Point {
  const [d, lat, lon] = [km / 6371.0088, (from.latitude * Math.PI) / 180, (from.longitude * Math.PI) / 180]
  const arrival = Math.asin(Math.sin(lat) * Math.cos(d) + Math.cos(lat) * Math.sin(d) * Math.cos(bearing))
  const turn = Math.atan2(
    Math.sin(bearing) * Math.sin(d) * Math.cos(lat),
    Math.cos(d) - Math.sin(lat) * Math.sin(arrival),
  )
  return { latitude: (arrival * 180) / Math.PI, longitude: ((lon + turn) * 180) / Math.PI }
}

describe("a drawn area", () => {
  const square = [
    [1, 45],
    [2, 45],
    [2, 46],
    [1, 46],
    [1, 45],
  ]
  const hole = [
    [1.4, 45.4],
    [1.6, 45.4],
    [1.6, 45.6],
    [1.4, 45.6],
    [1.4, 45.4],
  ]
  const far = [
    [5, 45],
    [6, 45],
    [6, 46],
    [5, 46],
    [5, 45],
  ]
  const drawn = (polygon: object) => area({ kind: "polygon", polygon })

  it.each([
    ["inside", 45.2, 1.2, true],
    ["in the hole", 45.5, 1.5, false],
    ["outside", 47, 1.5, false],
  ])("%s", (_, latitude, longitude, isInside) => {
    const polygon = { type: "Polygon", coordinates: [square, hole] }
    expect(areaOf([drawn(polygon)], { latitude, longitude }, null) !== null).toBe(isInside)
  })

  it("may have several parts", () => {
    const polygon = { type: "MultiPolygon", coordinates: [[square], [far]] }
    expect(areaOf([drawn(polygon)], { latitude: 45.5, longitude: 5.5 }, null)).not.toBeNull()
    expect(areaOf([drawn(polygon)], { latitude: 45.5, longitude: 3.5 }, null)).toBeNull()
  })
})

describe("several areas", () => {
  const town = area({ id: "town", radius_km: 5, priority: 10, fee_cents: 290 })
  const country = area({ id: "country", priority: 0 })

  it("lets the highest priority decide, whatever the order they come in", () => {
    expect(areaOf([country, town], northOf(3), null)?.id).toBe("town")
    expect(areaOf([town, country], northOf(10), null)?.id).toBe("country")
  })

  it("does not look at those that are switched off", () => {
    expect(areaOf([{ ...town, is_active: false }, country], northOf(3), null)?.id).toBe("country")
  })

  it("may list communes", () => {
    const list = area({ kind: "communes", insee_codes: ["87085"] })
    expect(areaOf([list], northOf(100), "87085")).not.toBeNull()
    expect(areaOf([list], limoges, "87114")).toBeNull()
    expect(areaOf([list], limoges, null)).toBeNull()
  })
})
