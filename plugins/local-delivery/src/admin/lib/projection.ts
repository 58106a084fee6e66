import type { Commune, Corner, PlacedCommune } from "./types"

/** The drawing of a region: how places become points of it and back. Side lengths in its own units. */
export type Drawing = {
  width: number
  height: number
  /** Units one kilometre takes. */
  unitsPerKm: number
  toPoint: (corner: Corner) => { x: number; y: number }
  toPlace: (x: number, y: number) => Corner
}

const WIDTH = 600
const MARGIN = 24
const KM_PER_DEGREE = 111.32

const round = (value: number) => Math.round(value * 100_000) / 100_000

/** The communes that can be drawn. */
export const placedOf = (communes: Commune[]): PlacedCommune[] =>
  communes.filter((one): one is PlacedCommune => one.latitude !== null && one.longitude !== null)

/** A flat drawing around some communes: good to a few metres over a hundred kilometres, which is all a click can say. */
export function drawingOf(communes: Pick<PlacedCommune, "latitude" | "longitude">[]): Drawing {
  const [latitudes, longitudes] = [communes.map((c) => c.latitude), communes.map((c) => c.longitude)]
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (WIDTH - 2 * MARGIN) / Math.max((east - west) * shrink, 0.01)
  return {
    width: WIDTH,
    height: Math.round((north - south) * scale + 2 * MARGIN),
    unitsPerKm: scale / KM_PER_DEGREE,
    toPoint: ([longitude, latitude]) => ({
      x: MARGIN + (longitude - west) * shrink * scale,
      y: MARGIN + (north - latitude) * scale,
    }),
    toPlace: (x, y) => [round(west + (x - MARGIN) / (shrink * scale)), round(north - (y - MARGIN) / scale)],
  }
}

/** The corners of an outline that can be drawn by hand: one ring without a hole. Null for anything richer. */
export function cornersOf(polygon: { type: string; coordinates: unknown } | null): Corner[] | null {
  if (polygon?.type !== "Polygon" || !Array.isArray(polygon.coordinates)) return null
  const rings = polygon.coordinates as Corner[][] // the server keeps valid GeoJSON only
  return rings.length === 1 ? (rings[0]?.slice(0, -1) ?? null) : null
}

/** The outline of corners, closed as GeoJSON wants it. */
export const polygonOf = (corners: Corner[]) => ({
  type: "Polygon" as const,
  coordinates: [[...corners, ...corners.slice(0, 1)]],
})

const LETTER = 6
const LINE = 14

/** The communes whose names find room on a drawing, those in the middle of it first. */
export function namedCommunes<C extends PlacedCommune>(
  communes: C[],
  { width, height, toPoint }: Drawing,
): C[] {
  const boxes: { x: number; y: number; w: number }[] = []
  const fromMiddle = ({ longitude, latitude }: C) => {
    const { x, y } = toPoint([longitude, latitude])
    return Math.hypot(x - width / 2, y - height / 2)
  }
  return [...communes]
    .sort((a, b) => fromMiddle(a) - fromMiddle(b))
    .filter(({ name, longitude, latitude }) => {
      const { x, y } = toPoint([longitude, latitude])
      const box = { x: x + LINE / 2, y, w: name.length * LETTER }
      const isCrowded = boxes.some(
        (other) => box.x < other.x + other.w && other.x < box.x + box.w && Math.abs(box.y - other.y) < LINE,
      )
      if (isCrowded || box.x + box.w > width) return false
      boxes.push(box)
      return true
    })
}
