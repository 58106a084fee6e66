import type { CSSProperties } from "react"
import { HOUSES } from "@/features/picture/houses"
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
  const piece = pieceOf(shop.code)
  const number = /(?:^|, )(\d+)/.exec(shop.address_1)?.[1]
  // Custom properties are styles that React's types do not know.
  const colours = {
    "--store": shop.accent_color ?? "var(--cobalt)",
    "--vitrine": `var(--g-${piece.grounds[0]})`,
  } as CSSProperties
  return (
    <span className="facade" aria-hidden="true">
      <svg viewBox="0 0 220 400" style={colours}>
        <use href={`/service.svg#maison-${hash(shop.handle) % HOUSES}`} />
        <use
          href={`/service.svg#${plateShape(piece)}-${piece.rim}`}
          transform="translate(80 332) scale(.19)"
        />
        {number && <Enamel number={number} />}
      </svg>
      {shop.image_motif && (
        <Motif laid={{ name: shopMotif(shop.image_motif), x: 80, y: 329, size: 40 }} frame={[220, 400]} />
      )}
    </span>
  )
}
