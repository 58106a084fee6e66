/** A point of an outline, in a box of ±200. */
export type Point = readonly [x: number, y: number]

const TURN = Math.PI * 2

/** A superellipse: 2 is an ellipse, more is squarer. */
export const superellipse = (a: number, b: number, n: number, count = 120): Point[] =>
  Array.from({ length: count }, (_, i) => {
    const [c, s] = [Math.cos((i / count) * TURN), Math.sin((i / count) * TURN)]
    return [a * Math.sign(c) * Math.abs(c) ** (2 / n), b * Math.sign(s) * Math.abs(s) ** (2 / n)]
  })

const polygon = (n: number, r: number, turn: number): Point[] =>
  Array.from({ length: n }, (_, i) => [
    r * Math.cos(turn + (i / n) * TURN),
    r * Math.sin(turn + (i / n) * TURN),
  ])

const lobes = (n: number, r: number, depth: number): Point[] =>
  Array.from({ length: 240 }, (_, i) => {
    const t = (i / 240) * TURN
    const k = r - depth + depth * Math.abs(Math.cos((t * n) / 2))
    return [k * Math.cos(t), k * Math.sin(t)]
  })

/** The eight shapes of the service. */
export const SHAPES = {
  rond: superellipse(190, 190, 2),
  ovale: superellipse(198, 138, 2.1),
  octo: polygon(8, 198, Math.PI / 8),
  carre: superellipse(186, 186, 6),
  coussin: superellipse(190, 190, 3.2),
  lobe: lobes(12, 196, 12),
  long: superellipse(198, 104, 2.6),
  miroir: superellipse(140, 192, 2),
} satisfies Record<string, Point[]>

/** A shape of the service. */
export type Shape = keyof typeof SHAPES

/** The outline moved inwards. */
export const inset = (points: readonly Point[], by: number): Point[] =>
  points.map(([x, y]) => {
    const r = Math.hypot(x, y) || 1
    return [x * (1 - by / r), y * (1 - by / r)]
  })

/** Coordinates are written with one decimal: nobody sees more, and pages stay light. */
export const round = (value: number): number => Number(value.toFixed(1))

/** The outline as a closed SVG path. */
export const path = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`

/** A place on an outline, and the direction it runs in. */
export type Place = { x: number; y: number; turn: number }

/** Walks along an outline by arc length, so that ornaments never bunch at corners. */
export function walk(points: readonly Point[]) {
  const at = (i: number): Point => points[i % points.length] ?? [0, 0]
  const lengths = [0]
  points.forEach((a, i) => {
    const b = at(i + 1)
    lengths.push((lengths[i] ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1]))
  })
  const total = lengths[points.length] ?? 0
  const place = (share: number): Place => {
    const distance = (((share % 1) + 1) % 1) * total
    let i = 0
    while ((lengths[i + 1] ?? Infinity) < distance) i++
    const [a, b] = [at(i), at(i + 1)]
    const from = lengths[i] ?? 0
    const f = (distance - from) / ((lengths[i + 1] ?? from + 1) - from || 1)
    return {
      x: a[0] + (b[0] - a[0]) * f,
      y: a[1] + (b[1] - a[1]) * f,
      turn: Math.atan2(b[1] - a[1], b[0] - a[0]),
    }
  }
  return { total, place }
}

/** A point beside a place, in the place's own direction. */
export const beside = ({ x, y, turn }: Place, dx: number, dy: number): string =>
  `${round(x + dx * Math.cos(turn) - dy * Math.sin(turn))} ${round(y + dx * Math.sin(turn) + dy * Math.cos(turn))}`

/** Sets an ornament at equal steps along an outline, an even number of times. */
export function stamp(
  points: readonly Point[],
  step: number,
  draw: (place: Place, i: number) => string,
): string {
  const line = walk(points)
  const count = Math.round(line.total / step / 2) * 2
  return Array.from({ length: count }, (_, i) => draw(line.place(i / count), i)).join("")
}
