import { stem, words } from "./normalise"

/** A name people may mean, with the words it is known by. */
export type Named = { words: { word: string; stem: string }[] }

/** The words of one name or several. */
export const namedBy = (...names: (string | null | undefined)[]): Named["words"] =>
  names.flatMap((name) => words(name ?? "").map((word) => ({ word, stem: stem(word) })))

/**
 * The names that every typed word means; the last word may be unfinished. Names that begin with what was typed come
 * first, then shorter ones.
 */
export function matchNames<T extends Named>(
  names: T[],
  typed: { word: string; stem: string }[],
  most: number,
): T[] {
  const last = typed.length - 1
  const means = (known: Named["words"][number], token: (typeof typed)[number], i: number) =>
    known.stem === token.stem || (i === last && known.word.startsWith(token.word))
  const [first] = typed
  if (!first) return []
  return names
    .filter((name) => typed.every((token, i) => name.words.some((known) => means(known, token, i))))
    .map((name) => ({ name, isFront: name.words[0] !== undefined && means(name.words[0], first, 0) }))
    .sort((a, b) => Number(b.isFront) - Number(a.isFront) || a.name.words.length - b.name.words.length)
    .slice(0, most)
    .map(({ name }) => name)
}
