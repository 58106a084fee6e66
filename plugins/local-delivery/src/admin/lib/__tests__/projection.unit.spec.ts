import fc from "fast-check"
import { toldArea, typedArea, blankArea } from "../area-typed"
import { cornersOf, drawingOf, namedCommunes, polygonOf } from "../projection"
import type { Corner } from "../types"

const limousin = [
  { insee: "87085", name: "Limoges", latitude: 45.854, longitude: 1.249 },
  { insee: "87114", name: "Panazol", latitude: 45.841, longitude: 1.324 },
  { insee: "87187", name: "Saint-Yrieix", latitude: 45.515, longitude: 1.203 },
  { insee: "87011", name: "Bellac", latitude: 46.122, longitude: 1.049 },
  { insee: "87190", name: "Sauviat", latitude: 45.907, longitude: 1.612 },
]

describe("the drawing of a region", () => {
  const drawing = drawingOf(limousin)

  it("gives back the place a point stands for, to a few metres", () => {
    const longitude = fc.double({ min: 1.0, max: 1.4, noNaN: true })
    const latitude = fc.double({ min: 45.5, max: 46.2, noNaN: true })
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const { x, y } = drawing.toPoint([lon, lat])
        const [backLon, backLat] = drawing.toPlace(x, y)
        expect(Math.abs(backLon - lon)).toBeLessThan(0.0001)
        expect(Math.abs(backLat - lat)).toBeLessThan(0.0001)
      }),
    )
  })

  it("draws a kilometre equally long to the north and to the east", () => {
    const middle: Corner = [1.2, 45.8185]
    const north: Corner = [1.2, 45.8185 + 10 / 111.32]
    const east: Corner = [1.2 + 10 / (111.32 * Math.cos((45.8185 * Math.PI) / 180)), 45.8185]
    const [o, n, e] = [middle, north, east].map(drawing.toPoint)
    if (!o || !n || !e) throw new Error("no points")
    expect(o.y - n.y).toBeCloseTo(10 * drawing.unitsPerKm, 3)
    expect(e.x - o.x).toBeCloseTo(10 * drawing.unitsPerKm, 3)
  })

  it("names no two communes over each other", () => {
    const twins = [
      ...limousin,
      { insee: "87999", name: "Panazol-le-Vieux", latitude: 45.842, longitude: 1.325 },
    ]
    const names = namedCommunes(twins, drawingOf(twins)).map(({ name }) => name)
    expect(names.filter((name) => name.startsWith("Panazol"))).toHaveLength(1)
  })
})

describe("an outline", () => {
  const corners: Corner[] = [
    [1.2, 45.8],
    [1.3, 45.8],
    [1.25, 45.9],
  ]

  it("is closed for the server and open for the hand", () => {
    expect(polygonOf(corners).coordinates[0]).toHaveLength(4)
    expect(cornersOf(polygonOf(corners))).toEqual(corners)
  })

  it("with holes or several pieces is left alone", () => {
    const [ring] = polygonOf(corners).coordinates
    expect(cornersOf({ type: "Polygon", coordinates: [ring, ring] })).toBeNull()
    expect(cornersOf({ type: "MultiPolygon", coordinates: [[ring]] })).toBeNull()
    const area = {
      id: "darea_1",
      name: "Deux rives",
      kind: "polygon" as const,
      center_lat: null,
      center_lon: null,
      radius_km: null,
      polygon: { type: "MultiPolygon", coordinates: [[ring]] },
      insee_codes: null,
      priority: 0,
      fee_cents: 490,
      free_from_cents: null,
      min_basket_cents: 0,
      is_active: true,
    }
    expect(toldArea(typedArea(area))).not.toHaveProperty("polygon")
  })
})

describe("an area as it is typed", () => {
  const circle = { ...blankArea, name: "Le centre", latitude: "45,83", longitude: "1,26", radius: "3" }

  it("is sent in numbers and cents", () => {
    expect(toldArea(circle)).toMatchObject({
      center_lat: 45.83,
      center_lon: 1.26,
      radius_km: 3,
      fee_cents: 490,
    })
  })

  it("is not sent while something is missing or unreadable", () => {
    for (const gap of [
      { name: " " },
      { radius: "0" },
      { latitude: "" },
      { fee: "x" },
      { freeFrom: "y" },
      { priority: "-1" },
    ])
      expect(toldArea({ ...circle, ...gap })).toBeNull()
    expect(toldArea({ ...circle, kind: "polygon", corners: [[1, 45]] })).toBeNull()
    expect(toldArea({ ...circle, kind: "communes" })).toBeNull()
  })
})
