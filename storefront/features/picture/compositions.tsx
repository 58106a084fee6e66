import type { ReactNode } from "react"
import { Bottle } from "./bottle"
import { Jacket } from "./jacket"
import type { Look, Pictured } from "./look"
import { plateShape, type Composition, type Piece } from "./pieces"
import { Board, Niche, Plate, Shade, Towel } from "./supports"

/** A motif laid on a picture of 400 × 400, around its middle. */
export type Laid = { name: string; x: number; y: number; size: number; turn?: number; flip?: boolean }

/** What lies under, and the motifs on it. */
export type Composed = { under: ReactNode; motifs: Laid[] }

type Of = { piece: Piece; look: Look; k: number; turn: number; flip: boolean; article: Pictured }

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

const JACKETS = [
  { x: 92, y: 36, w: 216, h: 328, turn: 0 },
  { x: 88, y: 52, w: 232, h: 352, turn: -5 },
  { x: 70, y: 58, w: 260, h: 392, turn: 4 },
] as const

const isLong = (piece: Piece) => ["ovale", "long"].includes(plateShape(piece))

const sizeOnPlate = (piece: Piece): number => {
  const shape = plateShape(piece)
  return shape === "long" ? 150 : shape === "ovale" || shape === "miroir" ? 178 : 200
}

/** Beside others of its kind a motif is a little smaller or larger. */
const EDITION_SCALES = [1, 0.9, 1.1, 0.95, 1.05] as const
const sized = (size: number, look: Look): number => Math.round(size * (EDITION_SCALES[look.edition] ?? 1))

const onSupport = ({ look, turn, flip }: Of, support: ReactNode): Composed => ({
  under: (
    <>
      {support}
      <Shade x={212} y={278} r={112} />
    </>
  ),
  motifs: [{ name: look.motif, x: 214, y: 204, size: sized(250, look), turn, flip }],
})

/** The ways to put a motif and a shop's piece together. */
export const compositions: Record<Composition, (of: Of) => Composed> = {
  solo: ({ piece, look, turn, flip }) => ({
    under: (
      <>
        <Plate piece={piece} x={200} y={204} scale={0.88} turn={plateShape(piece) === "octo" ? 0 : turn} />
        <Shade x={204} y={262} r={84} />
      </>
    ),
    motifs: [{ name: look.motif, x: 200, y: 198, size: sized(sizeOnPlate(piece), look), turn, flip }],
  }),
  gros: ({ piece, look, turn, flip }) => ({
    under: <Plate piece={piece} x={flip ? 150 : 250} y={250} scale={1.32} turn={turn * 2} />,
    motifs: [{ name: look.motif, x: flip ? 168 : 232, y: 232, size: sized(330, look), turn: turn * 2, flip }],
  }),
  bord: ({ piece, look, turn, flip }) => {
    const x = flip ? 96 : 304
    const inwards = flip ? 1 : -1
    return {
      under: (
        <>
          <Plate piece={piece} x={x} y={282} scale={1.22} turn={isLong(piece) ? inwards * 24 : turn} />
          <Shade x={x + inwards * 30} y={310} r={100} />
        </>
      ),
      motifs: [
        { name: look.motif, x: x + inwards * 44, y: 230, size: sized(236, look), turn: inwards * -8, flip },
      ],
    }
  },
  duo: ({ piece, look, turn, flip }) => ({
    under: (
      <>
        <Plate piece={piece} x={200} y={204} scale={0.94} turn={turn} />
        <Shade x={160} y={262} r={62} />
        <Shade x={252} y={282} r={62} />
      </>
    ),
    motifs: [
      { name: look.motif, x: 154, y: 190, size: sized(154, look), turn: -12, flip },
      { name: look.motif, x: 244, y: 226, size: sized(164, look), turn: 10, flip: !flip },
    ],
  }),
  rang: ({ look, turn, flip }) => ({
    under: null,
    motifs: [
      { name: look.motif, x: 40, y: 214, size: 150, turn: -6, flip },
      { name: look.motif, x: 200, y: 204, size: 178, turn, flip },
      { name: look.motif, x: 360, y: 214, size: 150, turn: 6, flip: !flip },
    ],
  }),
  etal: ({ look, k }) => ({
    under: null,
    motifs: STALL.map(([x, y], i) => ({
      name: look.motif,
      x,
      y,
      size: 132 + ((k >>> i) % 3) * 6,
      turn: (((k >>> i) % 5) - 2) * 7,
      flip: (k >>> i) % 2 === 1,
    })),
  }),
  diag: ({ piece, look, flip }) => ({
    under: <Plate piece={piece} x={200} y={204} scale={1.12} turn={-24} />,
    motifs: [
      { name: look.motif, x: 126, y: 262, size: 128, turn: -18, flip },
      { name: look.motif, x: 204, y: 206, size: 138, turn: -18, flip },
      { name: look.motif, x: 286, y: 148, size: 128, turn: -18, flip },
    ],
  }),
  planche: (of) => onSupport(of, <Board isSecond={false} />),
  planche2: (of) => onSupport(of, <Board isSecond />),
  torchon: (of) => onSupport(of, <Towel isSecond={false} />),
  torchon2: (of) => onSupport(of, <Towel isSecond />),
  arche: ({ look, k, turn, flip }) => {
    const isLow = (k >>> 6) % 2 === 1
    const size = isLow ? 300 : [250, 270, 236, 290, 222][look.edition]
    const x = flip ? 214 : 186
    return {
      under: <Niche />,
      motifs: [{ name: look.motif, x, y: isLow ? 260 : 236, size: size ?? 250, turn, flip }],
    }
  },
  bouteille: ({ article, look }) => ({
    under: (
      <Bottle
        handle={article.handle}
        title={article.title}
        edition={look.edition}
        isOnCobalt={look.ground === "cobalt"}
      />
    ),
    motifs: [],
  }),
  livre: ({ article, look, k }) => {
    const book = {
      handle: article.handle,
      title: article.title,
      author: article.author ?? null,
      hue: article.image.hue ?? 0,
      edition: look.edition,
      isOnCobalt: look.ground === "cobalt",
    }
    return { under: <Jacket book={book} {...(JACKETS[(k >>> 8) % 3] ?? JACKETS[0])} />, motifs: [] }
  },
  piece: ({ piece, k }) => {
    const isWhole = (k >>> 4) % 2 === 1
    return {
      under: (
        <Plate piece={piece} x={isWhole ? 200 : 250} y={isWhole ? 204 : 270} scale={isWhole ? 0.92 : 1.25} />
      ),
      motifs: [],
    }
  },
}
