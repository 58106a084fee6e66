import type { CSSProperties } from "react"
import { classes } from "@/ui/classes"
import { compositions, type Laid } from "./compositions"
import { lookOf, UPRIGHT, type Look, type Pictured } from "./look"
import { motifFile, shopMotif } from "./motif"
import { hash, pieceOf, plateShape } from "./pieces"

export type { Pictured } from "./look"

/** Motifs are drawn at this size; pages show them at any. */
const MOTIF_PX = 360

const percent = (value: number, of: number) => `${Number(((value / of) * 100).toFixed(2))}%`

/**
 * What is seen at once is an image of the page. All else is a box whose picture is set when it comes into view (by
 * `SHOW_WHEN_SEEN`, or at once where there are no scripts): a browser's own laziness begins three screens ahead, and a
 * list would ask for forty files before anybody has scrolled.
 */
export function Motif({
  laid,
  frame: [across, down],
  isFirst = false,
}: {
  laid: Laid
  /** The width and height of the drawing it lies on, in the units of its place. */
  frame: readonly [number, number]
  isFirst?: boolean
}) {
  const { name, x, y, size, turn, flip } = laid
  const turned = `${turn ? `rotate(${turn}deg)` : ""}${flip ? " scaleX(-1)" : ""}`.trim()
  const style: CSSProperties = {
    left: percent(x - size / 2, across),
    top: percent(y - size / 2, down),
    width: percent(size, across),
    ...(turned ? { transform: turned } : {}),
  }
  if (!isFirst) {
    // A custom property is a style that React's types do not know.
    const boxed = { ...style, "--m": `url(${motifFile(name)})` } as CSSProperties
    return <i className="mo" style={boxed} />
  }
  return (
    <img
      src={motifFile(name)}
      alt=""
      width={MOTIF_PX}
      height={MOTIF_PX}
      fetchPriority="high"
      decoding="async"
      style={style}
    />
  )
}

/** An article's picture: the merchant's own photo, else composed from motif, plate and ground. */
export function Picture({
  article,
  look = lookOf(article),
  isFirst = false,
}: {
  article: Pictured
  /** How it is made, where a list has seen to it that neighbours differ. */
  look?: Look
  /** Seen at once: loaded first. */
  isFirst?: boolean
}) {
  if (article.image.url)
    return (
      <span className="pic">
        <img className="photo" src={article.image.url} alt="" loading={isFirst ? "eager" : "lazy"} />
      </span>
    )
  const piece = pieceOf(article.shopCode)
  const k = hash(article.handle)
  const turn = (((k >>> 9) % 5) - 2) * 4
  const { under, motifs } = compositions[look.composition]({
    piece,
    look,
    k,
    turn,
    flip: look.flip,
    article,
  })
  // A wide frame would cut the name off a bottle or a book: they are shown whole, on more of their ground.
  const isWhole = UPRIGHT.includes(look.composition)
  return (
    <span
      className={classes("pic", look.ground === "cobalt" && "nuit", isWhole && "entier")}
      aria-hidden="true"
    >
      <svg viewBox="0 0 400 400" preserveAspectRatio={isWhole ? "xMidYMid meet" : "xMidYMid slice"}>
        <rect x="-200" y="-200" width="800" height="800" fill={`var(--g-${look.ground})`} />
        {piece.support === "carreau" && (
          <use href={`/service.svg#cadre-${piece.rim}`} transform="translate(200 200)" />
        )}
        {under}
      </svg>
      {motifs.length > 0 && (
        <span className="motifs">
          {motifs.map((laid, i) => (
            <Motif key={i} laid={laid} frame={[400, 400]} isFirst={isFirst} />
          ))}
        </span>
      )}
    </span>
  )
}

/** A shop's plate, laid (with what it sells) or still an empty place. */
export function Mark({
  code,
  motif,
  isEmpty = false,
  isFirst = false,
}: {
  code: string
  motif?: string | null
  isEmpty?: boolean
  isFirst?: boolean
}) {
  const piece = pieceOf(code)
  const shape = plateShape(piece)
  const size = shape === "long" ? 130 : shape === "ovale" ? 160 : 190
  return (
    <span className="mark" aria-hidden="true">
      <svg viewBox="-205 -205 410 410">
        <use
          href={`/service.svg#${isEmpty ? `place-${shape}` : `${shape}-${piece.rim}`}`}
          transform={isEmpty ? undefined : "scale(.98)"}
        />
      </svg>
      {motif && !isEmpty && (
        <Motif laid={{ name: shopMotif(motif), x: 205, y: 201, size }} frame={[410, 410]} isFirst={isFirst} />
      )}
    </span>
  )
}
