import { inset, path, SHAPES, superellipse, type Shape } from "./outline"
import { house, HOUSES } from "./houses"
import { PIECES, plateShape } from "./pieces"
import { RIMS, type Rim, type RimName } from "./rims"

const painted = ({ stroke, width, fill }: Rim): string =>
  (stroke
    ? `<path d="${stroke}" fill="none" stroke="var(--rim)" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`
    : "") + (fill ? `<path d="${fill}" fill="var(--rim)"/>` : "")

/** One piece of the service as SVG, around the origin. */
export function plate(shape: Shape, rim: RimName): string {
  const points = SHAPES[shape]
  return (
    `<path d="${path(points)}" transform="translate(7 13)" fill="var(--ombre)" opacity="var(--ombre-force)"/>` +
    `<path d="${path(points)}" fill="var(--assiette)"/>` +
    `<path d="${path(inset(points, 4))}" fill="none" stroke="var(--rim)" stroke-width="3"/>` +
    painted(RIMS[rim](points)) +
    `<path d="${path(inset(points, 50))}" fill="var(--assiette-creux)" stroke="var(--assiette-bord)" stroke-width="2"/>`
  )
}

/** Dots of the page's own size: scaled with the place, those of a small one would fade. */
const ghost = (shape: Shape): string =>
  `<path d="${path(SHAPES[shape])}" fill="none" stroke="var(--fantome)" stroke-width="3" stroke-dasharray="0 7" stroke-linecap="round" vector-effect="non-scaling-stroke"/>`

const shapes = Object.keys(SHAPES) as Shape[]

/** Each piece once, and its tile frame where its shop lays things on tiles. */
const used = new Map(PIECES.map((piece) => [`${plateShape(piece)}-${piece.rim}`, piece]))
const framed = [...new Set(PIECES.filter(({ support }) => support === "carreau").map(({ rim }) => rim))]

/** Every plate, tile frame, empty place and house of the street as one cached file: pages only name what they need. */
export function serviceSprite(): string {
  const symbol = (id: string, body: string) => `<g id="${id}">${body}</g>`
  // Plates of one shape stand together: what they share is then packed once.
  const plates = [...used].sort(([a], [b]) => a.localeCompare(b))
  const parts = [
    ...plates.map(([id, piece]) => symbol(id, plate(plateShape(piece), piece.rim))),
    ...shapes.map((shape) => symbol(`place-${shape}`, ghost(shape))),
    ...framed.map((rim) => symbol(`cadre-${rim}`, painted(RIMS[rim](superellipse(196, 196, 14))))),
    ...Array.from({ length: HOUSES }, (_, i) => symbol(`maison-${i}`, house(i))),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs>${parts.join("")}</defs></svg>`
}
