import { hash, pieceOf, type Composition, type Ground } from "./pieces"
import { motifOf } from "./motif"

/** What a picture is composed from. */
export type Pictured = {
  handle: string
  title: string
  author?: string | null
  isbn?: string | null
  shopCode: string
  image: { url: string | null; motif: string | null; hue: number | null }
}

/** How one picture is made: all that may differ between two neighbours. */
export type Look = {
  motif: string
  composition: Composition
  ground: Ground
  /** Which jacket or which bottle, of those drawn. */
  edition: number
}

/** Layouts of jackets, and forms of bottles, that may stand side by side. */
export const EDITIONS = 5

function compositionsOf(article: Pictured): readonly Composition[] {
  const piece = pieceOf(article.shopCode)
  if (article.isbn) return ["livre"]
  if (piece.support === "livre") return ["solo"]
  if (piece.support === "bouteille")
    return /bouteille|magnum|\b20\d\d\b|cl\b/i.test(article.title) ? ["bouteille"] : ["solo"]
  return piece.compositions
}

/** The first of a ring of choices, from a place on, that no neighbour has; the place's own when all are taken. */
function differing<T>(choices: readonly T[], from: number, isTaken: (choice: T) => boolean): T {
  for (let i = 0; i < choices.length; i++) {
    const choice = choices[(from + i) % choices.length] as T // in range by the remainder
    if (!isTaken(choice)) return choice
  }
  return choices[from % choices.length] as T
}

const editions = Array.from({ length: EDITIONS }, (_, i) => i)

/**
 * The look of an article beside its neighbours: the same article gets the same picture, except that what a neighbour
 * already shows is left to it and the next is taken.
 */
export function lookOf(article: Pictured, neighbours: readonly Look[] = []): Look {
  const piece = pieceOf(article.shopCode)
  const k = hash(article.handle)
  const motif = motifOf(article.title, article.image.motif)
  const composition = differing(compositionsOf(article), k >>> 5, (choice) =>
    neighbours.some((other) => other.composition === choice),
  )
  const isBlackNote = k % 9 === 4 && !neighbours.some((other) => other.ground === "cobalt")
  const ground = isBlackNote
    ? "cobalt"
    : differing(piece.grounds, Math.floor((article.image.hue ?? 0) / 120), (choice) =>
        neighbours.some((other) => other.ground === choice),
      )
  const edition = differing(editions, k % EDITIONS, (choice) =>
    neighbours.some((other) => other.composition === composition && other.edition === choice),
  )
  return { motif, composition, ground, edition }
}

/**
 * The looks of a wall of pictures: none repeats the one before it, nor the one that stands above it in a grid of so
 * many columns, as far as its shop's piece has another to give.
 */
export function looksOf(articles: readonly Pictured[], columns: number): Look[] {
  const looks: Look[] = []
  articles.forEach((article, i) => {
    const beside = [looks[i - 1], looks[i - columns]].filter((look) => look !== undefined)
    const look = lookOf(article, beside)
    const before = looks[i - 1]
    // The one before matters most: where both cannot be avoided, the one above may be repeated.
    const beforeOnly = before && look.composition === before.composition ? lookOf(article, [before]) : look
    looks.push(beforeOnly.composition === look.composition ? look : beforeOnly)
  })
  return looks
}

const WIDE_EVERY = 7

/** Pictures that stand upright, and would lose what matters in a wide frame. */
const UPRIGHT: readonly Composition[] = ["bouteille", "livre", "arche"]

/**
 * Which pictures of a wall take two columns: about one in seven, never an upright one, never two in a row, and so many
 * that the last row is full where that can be had.
 */
export function widesOf(looks: readonly Look[], columns: number): Set<number> {
  const wanted = Math.floor(looks.length / WIDE_EVERY)
  const toFill = (columns - ((looks.length + wanted) % columns)) % columns
  const count = Math.min(wanted + toFill, Math.floor(looks.length / 4))
  const wides = new Set<number>()
  for (let n = 0; n < count; n++) {
    const at = Math.floor(((n + 0.62) * looks.length) / count)
    for (let i = at; i < Math.min(looks.length, at + WIDE_EVERY); i++) {
      const look = looks[i]
      if (!look || UPRIGHT.includes(look.composition) || wides.has(i) || wides.has(i - 1)) continue
      wides.add(i)
      break
    }
  }
  return wides
}
