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
  /** Which jacket or which bottle, of those drawn; how large a motif lies on its plate. */
  edition: number
  /** Mirrored: the motif, and the side its plate leaves the picture by. */
  flip: boolean
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

/** A ring of choices, begun at a place of its own. */
const ringFrom = <T>(choices: readonly T[], from: number): T[] =>
  choices.map((_, i) => choices[(from + i) % choices.length] as T) // in range by the remainder

const editions = Array.from({ length: EDITIONS }, (_, i) => i)

/**
 * How much a neighbour counts, the one before first: it stands beside the picture at any width; the second, third and
 * fourth before it stand above it where a page has two, three or four columns.
 */
const NEARNESS = [12, 4, 3, 5] as const

/** Two ways to lay the same board or towel differ, but are taken for one at a glance. */
const familyOf = (composition: Composition): string => composition.replace(/2$/, "")

/** How alike two pictures are to the eye. */
function resemblance(a: Look, b: Look): number {
  const isSameLayout = a.composition === b.composition
  return (
    (isSameLayout ? 4 : familyOf(a.composition) === familyOf(b.composition) ? 3 : 0) +
    (isSameLayout && a.edition === b.edition ? 2 : 0) +
    (a.ground === b.ground ? 3 : 0) +
    (a.motif === b.motif && a.flip === b.flip ? 1 : 0)
  )
}

/**
 * The look of an article beside its neighbours, the nearest first: the same article gets the same picture, except that
 * of all its shop's piece allows it takes what resembles them least.
 */
export function lookOf(article: Pictured, neighbours: readonly Look[] = []): Look {
  const piece = pieceOf(article.shopCode)
  const k = hash(article.handle)
  const motif = motifOf(article.title, article.image.motif)
  const isBlackNote = k % 9 === 4 && !neighbours.some((other) => other.ground === "cobalt")
  const grounds: readonly Ground[] = isBlackNote
    ? ["cobalt"]
    : ringFrom(piece.grounds, Math.floor((article.image.hue ?? 0) / 120))
  const isFlipped = (k >>> 12) % 2 === 1

  // Its own choices come first, and are kept unless another is truly less alike.
  const looks: Look[] = ringFrom(compositionsOf(article), k >>> 5).flatMap((composition) =>
    grounds.flatMap((ground) =>
      [isFlipped, !isFlipped].flatMap((flip) =>
        ringFrom(editions, k % EDITIONS).map((edition) => ({ motif, composition, ground, edition, flip })),
      ),
    ),
  )
  const alike = (look: Look) =>
    neighbours.reduce((sum, other, i) => sum + (NEARNESS[i] ?? 0) * resemblance(look, other), 0)
  return looks.reduce(
    (best, look) => {
      const score = alike(look)
      return score < best.score ? { look, score } : best
    },
    { look: looks[0] as Look, score: Infinity }, // every piece has a composition and three grounds
  ).look
}

/** The looks of a wall of pictures: neighbours differ, however many columns a page has room for. */
export function looksOf(articles: readonly Pictured[]): Look[] {
  const looks: Look[] = []
  for (const article of articles) looks.push(lookOf(article, looks.slice(-NEARNESS.length).reverse()))
  return looks
}

const WIDE_EVERY = 7

/** Pictures that stand upright, and would lose what matters in a wide frame. */
export const UPRIGHT: readonly Composition[] = ["bouteille", "livre", "arche"]

/**
 * Which pictures of a wall take two columns: about one in seven, never an upright one, never two in a row, and so many
 * that the last row is full where that can be had.
 */
export function widesOf(looks: readonly Look[], columns: number): Set<number> {
  const wanted = Math.floor(looks.length / WIDE_EVERY)
  const toFill = (columns - ((looks.length + wanted) % columns)) % columns
  const full = wanted + toFill
  // Too many of them are a wall of their own: then as many fewer as leave the last row full too.
  const count = full <= looks.length / 3 ? full : Math.max(0, full - columns)
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
