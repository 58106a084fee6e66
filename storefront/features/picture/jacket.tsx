import type { ReactNode } from "react"
import { hash } from "./pieces"
import { linesOf } from "./typeset"

type Colours = readonly [ground: string, ink: string, accent: string]
const pairs: Colours[] = [
  ["#1531A8", "#FFFFFF", "#F0CB74"],
  ["#F4EBD8", "#14204F", "#A8321F"],
  ["#A8321F", "#FFF3E4", "#F7C8B4"],
  ["#F0CB74", "#2A1A08", "#1531A8"],
  ["#1D5B4E", "#F3F0DE", "#F0CB74"],
  ["#FFFFFF", "#1531A8", "#1531A8"],
  ["#3A2118", "#F6E3CE", "#E0A883"],
  ["#D7E3F8", "#0B1440", "#1531A8"],
  ["#5B1E3D", "#FBE7EC", "#F0CB74"],
]

type Book = {
  handle: string
  title: string
  author: string | null
  hue: number
  edition: number
  /** On a cobalt ground a cobalt jacket would be lost. */
  isOnCobalt: boolean
}
type Of = { w: number; h: number; ground: string; accent: string; initial: string }

/** The initial in a ring: the ornament of a book that has no picture. */
const Seal = ({
  x,
  y,
  r,
  ink,
  initial,
}: {
  x: number
  y: number
  r: number
  ink: string
  initial: string
}) => (
  <>
    <circle cx={x} cy={y} r={r} fill="none" stroke={ink} strokeWidth="2.5" />
    <circle cx={x} cy={y} r={r - 6} fill="none" stroke={ink} strokeWidth="1.5" strokeDasharray="1 5" />
    <text x={x} y={y + r * 0.4} fontSize={r * 1.1} fontFamily="Affiche" textAnchor="middle" fill={ink}>
      {initial}
    </text>
  </>
)

/** What is drawn under the title: one of five layouts. */
const layouts: ((of: Of) => ReactNode)[] = [
  ({ w, h, accent, initial }) => <Seal x={w - 58} y={h - 62} r={40} ink={accent} initial={initial} />,
  ({ w, h, accent, initial }) => (
    <>
      <rect x="10" y="10" width={w - 20} height={h - 20} fill="none" stroke={accent} strokeWidth="2" />
      <rect x="15" y="15" width={w - 30} height={h - 30} fill="none" stroke={accent} strokeWidth=".8" />
      <Seal x={w / 2} y={h - 78} r={36} ink={accent} initial={initial} />
    </>
  ),
  ({ w, h, ground, accent, initial }) => (
    <>
      <circle cx={w / 2} cy={h * 0.86} r={w * 0.5} fill={accent} />
      <Seal x={w / 2} y={h * 0.81} r={44} ink={accent === ground ? "#fff" : ground} initial={initial} />
    </>
  ),
  ({ w, h, ground, accent, initial }) => (
    <>
      <rect y={h * 0.62} width={w} height={h * 0.38} fill={accent} />
      <Seal x={w / 2} y={h * 0.81} r={44} ink={ground} initial={initial} />
    </>
  ),
  ({ w, h, ground, accent, initial }) => (
    <>
      {Array.from({ length: 7 }, (_, i) => (
        <path
          key={i}
          d={`M${-30 + i * 42} ${h}L${30 + i * 42} ${h * 0.64}h14L${-16 + i * 42} ${h}Z`}
          fill={accent}
        />
      ))}
      <rect x={w / 2 - 42} y={h * 0.7} width="84" height="84" fill={ground} />
      <Seal x={w / 2} y={h * 0.7 + 42} r={34} ink={accent} initial={initial} />
    </>
  ),
]

/** A typeset book jacket with the real title and author: five layouts, nine pairs of colours, any length. */
export function Jacket({
  book,
  x,
  y,
  w,
  h,
  turn,
}: {
  book: Book
  x: number
  y: number
  w: number
  h: number
  turn: number
}) {
  const picked = (Math.floor(book.hue / 40) + (hash(book.handle) % 3)) % pairs.length
  const at = picked === 0 && book.isOnCobalt ? 1 : picked
  // The index is in range: the list holds as many pairs as the remainder allows.
  const [ground, ink, accent] = pairs[at] as Colours
  const isCentred = book.edition === 1
  const author = book.author ?? ""
  const authorLine = linesOf(author, { width: w - 36, height: 17, largest: 16, smallest: 12 })
  const { lines, size } = linesOf(book.title, {
    width: w - 38,
    height: h * 0.6 - 62,
    largest: 48,
    smallest: 17,
  })
  const initial = (author || book.title).split(" ").at(-1)?.charAt(0) ?? ""
  const left = isCentred ? w / 2 : 18
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn} ${w / 2} ${h / 2})`}>
      <rect x="9" y="13" width={w} height={h} fill="var(--ombre)" opacity="calc(var(--ombre-force)*1.4)" />
      <svg width={w} height={h} viewBox={`0 0 ${w} ${h}`}>
        <rect width={w} height={h} fill={ground} />
        {layouts[book.edition]?.({ w, h, ground, accent, initial })}
        <g textAnchor={isCentred ? "middle" : "start"} fill={ink}>
          <text x={left} y="36" fontSize={authorLine.size.toFixed(1)} fontFamily="Texte" fontWeight="600">
            {authorLine.lines[0]}
          </text>
          {lines.map((line, i) => (
            <text
              key={i}
              x={left}
              y={(50 + size * 0.9 + i * size * 0.95).toFixed(1)}
              fontSize={size.toFixed(1)}
              fontFamily="Affiche"
            >
              {line}
            </text>
          ))}
        </g>
        <rect width="7" height={h} fill="#000" opacity=".12" />
        <rect x="7" width="1.2" height={h} fill="#fff" opacity=".25" />
      </svg>
    </g>
  )
}
