import { shopMotif } from "@/features/picture/motif"
import { Motif } from "@/features/picture/picture"
import { hash, pieceOf, plateShape } from "@/features/picture/pieces"

type Front = {
  code: string
  handle: string
  accent_color: string | null
  image_motif: string | null
  address_1: string
}

const LINE = { fill: "none", stroke: "var(--filet)", strokeWidth: 1.6, strokeLinejoin: "round" as const }
const GABLES = [70, 38, 92, 54]
const EAVES = [44, 40, 30, 36]

const roofOf = (house: number, top: number): string =>
  [
    `M6 ${top + 44}L110 ${top - 34}L214 ${top + 44}Z`,
    `M14 ${top + 40}L34 ${top}H186L206 ${top + 40}Z`,
    `M8 ${top + 30}L60 ${top - 14}H160L212 ${top + 30}Z`,
    `M6 ${top + 36}L110 ${top - 16}L214 ${top + 36}Z`,
  ][house] ?? ""

function Window({
  x,
  y,
  w,
  h,
  hasShutters,
}: {
  x: number
  y: number
  w: number
  h: number
  hasShutters: boolean
}) {
  return (
    <>
      <rect {...LINE} x={x} y={y} width={w} height={h} fill="var(--biscuit)" />
      <path {...LINE} d={`M${x + w / 2} ${y}V${y + h}M${x} ${y + h * 0.42}H${x + w}`} />
      {hasShutters &&
        [x - 15, x + w + 2].map((at) => (
          <rect {...LINE} key={at} x={at} y={y} width="13" height={h} fill="var(--g-ciel)" />
        ))}
    </>
  )
}

/** The enamel number of a house. */
const Enamel = ({ number }: { number: string }) => (
  <g transform="translate(153 206)">
    <rect width="36" height="24" rx="2.5" fill="var(--plaque)" />
    <rect x="2" y="2" width="32" height="20" rx="1.5" fill="none" stroke="#fff" strokeWidth="1.2" />
    <text x="18" y="18" fontFamily="Affiche" fontSize="17" fill="#fff" textAnchor="middle">
      {number}
    </text>
  </g>
)

/** A shop's front as painted on porcelain: one of four houses, the awning in its colour, its plate in the window. */
export function Facade({ shop }: { shop: Front }) {
  const house = hash(shop.handle) % 4
  const top = GABLES[house] ?? 70
  const wall = top + (EAVES[house] ?? 40)
  const isTimbered = house % 2 === 0
  const piece = pieceOf(shop.code)
  const number = /(?:^|, )(\d+)/.exec(shop.address_1)?.[1]
  const colour = shop.accent_color ?? "var(--cobalt)"
  const middle = (wall + 236) / 2
  return (
    <span className="facade" aria-hidden="true">
      <svg viewBox="0 0 220 400">
        <path {...LINE} d={roofOf(house, top)} fill="#B5573F" />
        <rect x="14" y={wall} width="192" height={400 - wall} fill="var(--porcelaine)" />
        <path {...LINE} d={`M14 400V${wall}H206V400`} />
        {isTimbered ? (
          <path
            {...LINE}
            d={`M14 ${middle + 4}H206M14 ${middle}L62 ${wall + 6}M206 ${middle}L158 ${wall + 6}M84 ${wall + 6}V236M136 ${wall + 6}V236`}
          />
        ) : (
          <path {...LINE} d={`M14 ${wall + 18}H206`} />
        )}
        {(isTimbered
          ? [[94, wall + 20, 46]]
          : [
              [46, wall + 36, 66],
              [142, wall + 36, 66],
            ]
        ).map(([x = 0, y = 0, h = 46]) => (
          <Window key={x} x={x} y={y} w={32} h={Math.min(h, 224 - y)} hasShutters={!isTimbered} />
        ))}
        <rect {...LINE} x="24" y="284" width="112" height="92" fill={`var(--g-${piece.grounds[0]})`} />
        <use
          href={`/service.svg#${plateShape(piece)}-${piece.rim}`}
          transform="translate(80 332) scale(.19)"
        />
        <path {...LINE} d="M24 376H136V400" />
        <rect {...LINE} x="148" y="284" width="44" height="116" fill="var(--g-ciel)" />
        <rect {...LINE} x="155" y="292" width="30" height="58" fill="var(--porcelaine)" />
        {Array.from({ length: 9 }, (_, i) => (
          <path
            key={i}
            d={`M${12 + i * 22} 236h22v34a11 11 0 0 1 -22 0Z`}
            fill={i % 2 ? "var(--porcelaine)" : colour}
            stroke={colour}
            strokeWidth="1.6"
          />
        ))}
        <path d="M10 236H210" stroke={colour} strokeWidth="4" />
        {number && <Enamel number={number} />}
      </svg>
      {shop.image_motif && (
        <Motif laid={{ name: shopMotif(shop.image_motif), x: 80, y: 329, size: 40 }} frame={[220, 400]} />
      )}
    </span>
  )
}
