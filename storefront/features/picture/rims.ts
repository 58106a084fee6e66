import { beside, inset, path, round, stamp, walk, type Place, type Point } from "./outline"

/** A painted rim: what is stroked, how wide, and what is filled. */
export type Rim = { stroke?: string; width?: number; fill?: string }

const dot = (place: Place, r: number, dx = 0, dy = 0): string => {
  const [x = 0, y = 0] = beside(place, dx, dy).split(" ").map(Number)
  return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
}

const leaf = (place: Place, length: number, width: number, turn: number): string => {
  const at = { ...place, turn: place.turn + turn }
  return `M${beside(at, 0, 0)}Q${beside(at, length / 2, -width)} ${beside(at, length, 0)}Q${beside(at, length / 2, width)} ${beside(at, 0, 0)}Z`
}

const box = (place: Place, x1: number, y1: number, x2: number, y2: number): string =>
  `M${beside(place, x1, y1)}L${beside(place, x2, y1)}L${beside(place, x2, y2)}L${beside(place, x1, y2)}Z`

function river(points: readonly Point[]): string {
  const line = walk(inset(points, 22))
  const steps = Math.round(line.total / 34) * 12
  return Array.from({ length: steps + 1 }, (_, i) => {
    const swing = Math.sin((i / 12) * Math.PI * 2) * 8
    return `${i ? "L" : "M"}${beside(line.place(i / steps), 0, swing)}`
  }).join("")
}

/** The ten painted rims (« marlis ») of the service. */
export const RIMS = {
  filet: (p) => ({ stroke: path(inset(p, 20)), width: 5 }),
  double: (p) => ({ stroke: path(inset(p, 14)) + path(inset(p, 26)), width: 2.6 }),
  feston: (p) => ({
    stroke: stamp(
      inset(p, 12),
      27,
      (q) => `M${beside(q, -13.5, 0)}Q${beside(q, 0, 19)} ${beside(q, 13.5, 0)}`,
    ),
    width: 2.8,
    fill: stamp(inset(p, 30), 27, (q) => dot(q, 2.4)),
  }),
  perles: (p) => ({
    fill: stamp(inset(p, 21), 15, (q, i) => dot(q, i % 2 ? 3.1 : 5)),
    stroke: path(inset(p, 36)),
    width: 1.5,
  }),
  tirets: (p) => ({ fill: stamp(inset(p, 21), 26, (q, i) => (i % 2 ? dot(q, 4) : box(q, -13, -4, 13, 4))) }),
  feuilles: (p) => ({
    fill: stamp(inset(p, 22), 17, (q, i) => leaf(q, 20, 6, i % 2 ? -0.75 : 0.75)),
    stroke: path(inset(p, 22)),
    width: 1.6,
  }),
  vague: (p) => ({ stroke: river(p), width: 3.6 }),
  chevron: (p) => ({
    stroke:
      stamp(inset(p, 22), 22, (q) => `M${beside(q, -11, 9)}L${beside(q, 0, -9)}L${beside(q, 11, 9)}`) +
      path(inset(p, 36)),
    width: 2.4,
  }),
  damier: (p) => ({
    fill: stamp(inset(p, 16), 11, (q, i) =>
      i % 2 ? box(q, -5.5, -5.5, 5.5, 5.5) : box(q, -5.5, 5.5, 5.5, 16),
    ),
  }),
  guirlande: (p) => ({
    fill: stamp(inset(p, 22), 24, (q, i) =>
      i % 3 === 0 ? dot(q, 6) + dot(q, 2, 0, 12) : leaf(q, 18, 6.5, Math.PI * (i % 3 === 1 ? 0.12 : -0.12)),
    ),
  }),
} satisfies Record<string, (points: readonly Point[]) => Rim>

/** A painted rim of the service. */
export type RimName = keyof typeof RIMS
