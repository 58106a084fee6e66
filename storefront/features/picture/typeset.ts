/** How wide a letter of the poster type is, as a share of its size; measured on the titles of the catalogue. */
const LETTER = 0.43
const LEADING = 0.95

/** Breaks a text into lines of at most so many letters; a single word may be longer. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

type Room = { width: number; height: number; largest: number; smallest: number }

const fits = (lines: string[], { width, height, largest }: Room): number =>
  Math.min(
    largest,
    width / (Math.max(1, ...lines.map((line) => line.length)) * LETTER),
    height / (Math.max(1, lines.length) * LEADING),
  )

/**
 * The lines of a title that fill a room best: the break that allows the largest letters. A text that would have to be
 * set smaller than readable is cut after as many lines as the room has, with an ellipsis.
 */
export function linesOf(text: string, room: Room): { lines: string[]; size: number } {
  const longestWord = Math.max(1, ...text.split(/\s+/).map((word) => word.length))
  let best = { lines: [text], size: 0 }
  for (let letters = Math.min(longestWord, 8); letters <= Math.max(text.length, 8); letters++) {
    const lines = wrap(text, letters)
    const size = fits(lines, room)
    if (size > best.size) best = { lines, size }
  }
  if (best.size >= room.smallest) return best
  const letters = Math.max(3, Math.floor(room.width / (room.smallest * LETTER)))
  const most = Math.max(1, Math.floor(room.height / (room.smallest * LEADING)))
  const all = wrap(text, letters)
  const lines = all
    .slice(0, most)
    .map((line, i) =>
      line.length > letters || (i === most - 1 && all.length > most)
        ? `${line.slice(0, Math.max(1, letters - 1)).trimEnd()}…`
        : line,
    )
  return { lines, size: room.smallest }
}
