import type { ReactNode } from "react"
import { Bottle } from "./bottle"
import { Jacket } from "./jacket"
import { motifOf } from "./motif"
import { hash, pieceOf, plateShape, type Composition, type Ground, type Piece } from "./pieces"

/** What a picture is composed from. */
export type Pictured = {
  handle: string
  title: string
  author?: string | null
  isbn?: string | null
  shopCode: string
  image: { url: string | null; motif: string | null; hue: number | null }
}

type Turned = { piece: Piece; motif: string; k: number; turn: number; flip: boolean; article: Pictured }

const Motif = ({
  name,
  x,
  y,
  size,
  turn = 0,
  flip = false,
}: {
  name: string
  x: number
  y: number
  size: number
  turn?: number
  flip?: boolean
}) => (
  <g transform={`translate(${x} ${y})${turn ? ` rotate(${turn})` : ""}${flip ? " scale(-1 1)" : ""}`}>
    <image href={`/motifs/${name}.webp`} x={-size / 2} y={-size / 2} width={size} height={size} />
  </g>
)

const Plate = ({
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

const Shade = ({ x, y, r }: { x: number; y: number; r: number }) => (
  <ellipse cx={x} cy={y} rx={r} ry={r * 0.2} fill="var(--ombre)" opacity="calc(var(--ombre-force)*1.1)" />
)

const STALL = [
  [130, 108],
  [270, 108],
  [60, 206],
  [200, 206],
  [340, 206],
  [-6, 310],
  [130, 310],
  [270, 310],
  [406, 310],
] as const

const Board = ({ isSecond }: { isSecond: boolean }) => {
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

const Towel = ({ isSecond }: { isSecond: boolean }) => (
  <g transform={`rotate(${isSecond ? 16 : -18} 200 200)`}>
    <rect x="46" y="-80" width="300" height="640" fill="var(--torchon)" />
    {[64, 76, 88, 304, 316, 328].map((x, i) => (
      <rect key={x} x={x} y="-80" width={i % 3 === 1 ? 7 : 3} height="640" fill="var(--rim)" />
    ))}
  </g>
)

const Niche = () => (
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

const compositions: Record<Composition, (of: Turned) => ReactNode> = {
  solo: ({ piece, motif, turn, flip }) => (
    <>
      <Plate piece={piece} x={200} y={204} scale={0.88} turn={plateShape(piece) === "octo" ? 0 : turn} />
      <Shade x={204} y={262} r={84} />
      <Motif
        name={motif}
        x={200}
        y={198}
        size={
          plateShape(piece) === "long" ? 150 : ["ovale", "miroir"].includes(plateShape(piece)) ? 178 : 200
        }
        turn={turn}
        flip={flip}
      />
    </>
  ),
  gros: ({ piece, motif, turn, flip }) => (
    <>
      <Plate piece={piece} x={flip ? 150 : 250} y={250} scale={1.32} turn={turn * 2} />
      <Motif name={motif} x={flip ? 168 : 232} y={232} size={330} turn={turn * 2} flip={flip} />
    </>
  ),
  bord: ({ piece, motif, turn, flip }) => {
    const x = flip ? 96 : 304
    const isLong = ["ovale", "long"].includes(plateShape(piece))
    return (
      <>
        <Plate piece={piece} x={x} y={282} scale={1.22} turn={isLong ? (flip ? 24 : -24) : turn} />
        <Shade x={x + (flip ? 30 : -30)} y={310} r={100} />
        <Motif name={motif} x={x + (flip ? 44 : -44)} y={230} size={236} turn={flip ? -8 : 8} flip={flip} />
      </>
    )
  },
  duo: ({ piece, motif, turn, flip }) => (
    <>
      <Plate piece={piece} x={200} y={204} scale={0.94} turn={turn} />
      <Motif name={motif} x={154} y={190} size={154} turn={-12} flip={flip} />
      <Motif name={motif} x={244} y={226} size={164} turn={10} flip={!flip} />
    </>
  ),
  rang: ({ motif, turn, flip }) => (
    <>
      <Motif name={motif} x={40} y={214} size={150} turn={-6} flip={flip} />
      <Motif name={motif} x={200} y={204} size={178} turn={turn} flip={flip} />
      <Motif name={motif} x={360} y={214} size={150} turn={6} flip={!flip} />
    </>
  ),
  etal: ({ motif, k }) =>
    STALL.map(([x, y], i) => (
      <Motif
        key={i}
        name={motif}
        x={x}
        y={y}
        size={132 + ((k >>> i) % 3) * 6}
        turn={(((k >>> i) % 5) - 2) * 7}
        flip={(k >>> i) % 2 === 1}
      />
    )),
  diag: ({ piece, motif, flip }) => (
    <>
      <Plate piece={piece} x={200} y={204} scale={1.12} turn={-24} />
      <Motif name={motif} x={126} y={262} size={128} turn={-18} flip={flip} />
      <Motif name={motif} x={204} y={206} size={138} turn={-18} flip={flip} />
      <Motif name={motif} x={286} y={148} size={128} turn={-18} flip={flip} />
    </>
  ),
  planche: (of) => <OnSupport of={of} support={<Board isSecond={false} />} />,
  planche2: (of) => <OnSupport of={of} support={<Board isSecond />} />,
  torchon: (of) => <OnSupport of={of} support={<Towel isSecond={false} />} />,
  torchon2: (of) => <OnSupport of={of} support={<Towel isSecond />} />,
  arche: ({ motif, k, turn, flip }) => (
    <>
      <Niche />
      <Motif
        name={motif}
        x={flip ? 214 : 186}
        y={(k >>> 6) % 2 ? 260 : 236}
        size={(k >>> 6) % 2 ? 300 : 250}
        turn={turn}
        flip={flip}
      />
    </>
  ),
  bouteille: ({ article }) => <Bottle handle={article.handle} title={article.title} />,
  livre: ({ article, k }) => {
    const book = {
      handle: article.handle,
      title: article.title,
      author: article.author ?? null,
      hue: article.image.hue ?? 0,
    }
    const place =
      [
        [92, 36, 216, 328, 0],
        [88, 52, 232, 352, -5],
        [70, 58, 260, 392, 4],
      ][(k >>> 8) % 3] ?? []
    const [x = 92, y = 36, w = 216, h = 328, turn = 0] = place
    return <Jacket book={book} x={x} y={y} w={w} h={h} turn={turn} />
  },
  piece: ({ piece, k }) => (
    <Plate
      piece={piece}
      x={(k >>> 4) % 2 ? 200 : 250}
      y={(k >>> 4) % 2 ? 204 : 270}
      scale={(k >>> 4) % 2 ? 0.92 : 1.25}
    />
  ),
}

function OnSupport({ of: { motif, turn, flip }, support }: { of: Turned; support: ReactNode }) {
  return (
    <>
      {support}
      <Shade x={212} y={278} r={112} />
      <Motif name={motif} x={214} y={204} size={250} turn={turn} flip={flip} />
    </>
  )
}

/** Which composition an article gets; `previous` is its neighbour's, which it must not repeat. */
export function compositionOf(article: Pictured, previous?: Composition): Composition {
  const piece = pieceOf(article.shopCode)
  if (article.isbn) return "livre"
  if (piece.support === "livre") return "solo"
  if (piece.support === "bouteille")
    return /bouteille|magnum|\b20\d\d\b|cl\b/i.test(article.title) ? "bouteille" : "solo"
  const index = (hash(article.handle) >>> 5) % piece.compositions.length
  const chosen = piece.compositions[index] ?? "solo"
  return chosen === previous
    ? (piece.compositions[(index + 1) % piece.compositions.length] ?? chosen)
    : chosen
}

function groundOf(article: Pictured, piece: Piece, k: number): Ground {
  // One picture in nine is the black note of the page.
  return k % 9 === 4 ? "cobalt" : (piece.grounds[Math.floor((article.image.hue ?? 0) / 120) % 3] ?? "lait")
}

/** An article's picture: the merchant's own photo, else composed from motif, plate and ground. */
export function Picture({ article, composition }: { article: Pictured; composition?: Composition }) {
  if (article.image.url) {
    // No next/image: a merchant's photo may lie on any host; the optimiser must not become an open proxy
    return (
      <img className="pic" src={article.image.url} alt="" loading="lazy" style={{ objectFit: "cover" }} />
    )
  }
  const piece = pieceOf(article.shopCode)
  const k = hash(article.handle)
  const ground = groundOf(article, piece, k)
  const draw = compositions[composition ?? compositionOf(article)]
  const turned = {
    piece,
    motif: motifOf(article.title, article.image.motif),
    k,
    turn: (((k >>> 9) % 5) - 2) * 4,
    flip: (k >>> 12) % 2 === 1,
    article,
  }
  return (
    <svg
      className={`pic${ground === "cobalt" ? " nuit" : ""}`}
      viewBox="0 0 400 400"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect x="-200" y="-200" width="800" height="800" fill={`var(--g-${ground})`} />
      {piece.support === "carreau" && (
        <use href={`/service.svg#cadre-${piece.rim}`} transform="translate(200 200)" />
      )}
      {draw(turned)}
    </svg>
  )
}

/** A shop's plate, laid (with what it sells) or still an empty place. */
export function Mark({
  code,
  motif,
  isEmpty = false,
}: {
  code: string
  motif?: string | null
  isEmpty?: boolean
}) {
  const piece = pieceOf(code)
  const shape = plateShape(piece)
  const size = shape === "long" ? 130 : shape === "ovale" ? 160 : 190
  return (
    <svg className="mark" viewBox="-205 -205 410 410" aria-hidden="true">
      <use
        href={`/service.svg#${isEmpty ? `place-${shape}` : `${shape}-${piece.rim}`}`}
        transform={isEmpty ? undefined : "scale(.98)"}
      />
      {motif && !isEmpty && (
        <Motif name={motif === "hot-dog" ? "x-boudin" : motif} x={0} y={-4} size={size} />
      )}
    </svg>
  )
}
