import { inset, path, SHAPES, superellipse, type Shape } from "./outline"
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

const ghost = (shape: Shape): string =>
  `<path d="${path(SHAPES[shape])}" fill="none" stroke="var(--fantome,var(--bord))" stroke-width="5" stroke-dasharray="2 13" stroke-linecap="round"/>`

const shapes = Object.keys(SHAPES) as Shape[]
const rims = Object.keys(RIMS) as RimName[]

/** Every plate, tile frame and empty place of the service as one cached file: pages only name the piece they need. */
export function serviceSprite(): string {
  const symbol = (id: string, body: string) => `<g id="${id}">${body}</g>`
  const plates = shapes.flatMap((shape) => rims.map((rim) => symbol(`${shape}-${rim}`, plate(shape, rim))))
  const ghosts = shapes.map((shape) => symbol(`place-${shape}`, ghost(shape)))
  const frames = rims.map((rim) => symbol(`cadre-${rim}`, painted(RIMS[rim](superellipse(196, 196, 14)))))
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs>${[...plates, ...ghosts, ...frames].join("")}</defs></svg>`
}
