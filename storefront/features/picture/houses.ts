/** How a house's line is drawn. */
const LINE = 'fill="none" stroke="var(--filet)" stroke-width="1.6" stroke-linejoin="round"'
const LINE_ON = (fill: string) => LINE.replace('"none"', `"${fill}"`)
const GABLES = [70, 38, 92, 54] as const
const EAVES = [44, 40, 30, 36] as const
const STRIPES = 9

/** The houses of the street: a shop lives in one of them. */
export const HOUSES = GABLES.length

const roofs: ((top: number) => string)[] = [
  (top) => `M6 ${top + 44}L110 ${top - 34}L214 ${top + 44}Z`,
  (top) => `M14 ${top + 40}L34 ${top}H186L206 ${top + 40}Z`,
  (top) => `M8 ${top + 30}L60 ${top - 14}H160L212 ${top + 30}Z`,
  (top) => `M6 ${top + 36}L110 ${top - 16}L214 ${top + 36}Z`,
]

function windowAt(x: number, y: number, h: number, hasShutters: boolean): string {
  const shutters = [x - 15, x + 34]
    .map((at) => `<rect x="${at}" y="${y}" width="13" height="${h}" ${LINE_ON("var(--g-ciel)")}/>`)
    .join("")
  return (
    `<rect x="${x}" y="${y}" width="32" height="${h}" ${LINE_ON("var(--biscuit)")}/>` +
    `<path d="M${x + 16} ${y}V${y + h}M${x} ${y + h * 0.42}H${x + 32}" ${LINE}/>` +
    (hasShutters ? shutters : "")
  )
}

function front(wall: number, isTimbered: boolean): string {
  const middle = (wall + 236) / 2
  return isTimbered
    ? `<path d="M14 ${middle + 4}H206M14 ${middle}L62 ${wall + 6}M206 ${middle}L158 ${wall + 6}M84 ${wall + 6}V236M136 ${wall + 6}V236" ${LINE}/>${windowAt(94, wall + 20, Math.min(46, 204 - wall), false)}`
    : `<path d="M14 ${wall + 18}H206" ${LINE}/>${[46, 142].map((x) => windowAt(x, wall + 36, Math.min(66, 188 - wall), true)).join("")}`
}

/** One house as painted on porcelain, 220 × 400; `--store` is its awning's colour, `--vitrine` the ground of its window. */
export function house(i: number): string {
  const top = GABLES[i % HOUSES] ?? GABLES[0]
  const wall = top + (EAVES[i % HOUSES] ?? EAVES[0])
  const stripes = Array.from(
    { length: STRIPES },
    (_, n) =>
      `<path d="M${12 + n * 22} 236h22v34a11 11 0 0 1 -22 0Z" fill="${n % 2 ? "var(--porcelaine)" : "var(--store)"}" stroke="var(--store)" stroke-width="1.6"/>`,
  ).join("")
  return (
    `<path d="${roofs[i % HOUSES]?.(top) ?? ""}" ${LINE_ON("#B5573F")}/>` +
    `<rect x="14" y="${wall}" width="192" height="${400 - wall}" fill="var(--porcelaine)"/>` +
    `<path d="M14 400V${wall}H206V400" ${LINE}/>${front(wall, i % 2 === 0)}` +
    `<rect x="24" y="284" width="112" height="92" ${LINE_ON("var(--vitrine)")}/><path d="M24 376H136V400" ${LINE}/>` +
    `<rect x="148" y="284" width="44" height="116" ${LINE_ON("var(--g-ciel)")}/>` +
    `<rect x="155" y="292" width="30" height="58" ${LINE_ON("var(--porcelaine)")}/>` +
    `${stripes}<path d="M10 236H210" stroke="var(--store)" stroke-width="4"/>`
  )
}
