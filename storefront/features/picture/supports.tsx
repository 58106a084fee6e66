import { plateShape, type Piece } from "./pieces"

/** A shop's plate, from the service that is drawn once. */
export const Plate = ({
  piece,
  x,
  y,
  scale,
  turn = 0,
}: {
  piece: Piece
  x: number
  y: number
  scale: number
  turn?: number
}) => (
  <use
    href={`/service.svg#${plateShape(piece)}-${piece.rim}`}
    transform={`translate(${x} ${y}) scale(${scale})${turn ? ` rotate(${turn})` : ""}`}
  />
)

/** The soft shade under what stands. */
export const Shade = ({ x, y, r }: { x: number; y: number; r: number }) => (
  <ellipse cx={x} cy={y} rx={r} ry={r * 0.2} fill="var(--ombre)" opacity="calc(var(--ombre-force)*1.1)" />
)

/** The baker's board of chestnut wood. */
export const Board = ({ isSecond }: { isSecond: boolean }) => {
  const x = isSecond ? 40 : 0
  return (
    <g transform={`rotate(${isSecond ? 10 : -14} 200 220)`}>
      <rect
        x={28 + x}
        y="112"
        width="440"
        height="230"
        rx="34"
        transform="translate(8 14)"
        fill="var(--ombre)"
        opacity="var(--ombre-force)"
      />
      <rect x={28 + x} y="112" width="440" height="230" rx="34" fill="var(--bois)" />
      <circle cx={64 + x} cy="227" r="13" fill="var(--ombre)" opacity=".35" />
      {[150, 178, 214, 252, 290, 316].map((y, i) => (
        <path
          key={y}
          d={`M${60 + x} ${y}C${160 + x} ${y - 9 + i * 3} ${280 + x} ${y + 12 - i * 3} 470 ${y}`}
          stroke="var(--bois-2)"
          strokeWidth="2.5"
          fill="none"
          opacity=".75"
        />
      ))}
    </g>
  )
}

/** The tea towel with its woven lines. */
export const Towel = ({ isSecond }: { isSecond: boolean }) => (
  <g transform={`rotate(${isSecond ? 16 : -18} 200 200)`}>
    <rect x="46" y="-80" width="300" height="640" fill="var(--torchon)" />
    {[64, 76, 88, 304, 316, 328].map((x, i) => (
      <rect key={x} x={x} y="-80" width={i % 3 === 1 ? 7 : 3} height="640" fill="var(--rim)" />
    ))}
  </g>
)

/** The florist's niche. */
export const Niche = () => (
  <>
    <path d="M52 420V190A148 148 0 0 1 348 190V420Z" fill="var(--assiette)" />
    <path d="M66 420V190A134 134 0 0 1 334 190V420" fill="none" stroke="var(--rim)" strokeWidth="3" />
    <path
      d="M84 420V190A116 116 0 0 1 316 190V420"
      fill="var(--assiette-creux)"
      stroke="var(--rim)"
      strokeWidth="2"
      strokeDasharray="3 9"
      strokeLinecap="round"
    />
  </>
)
