/** Articles of a shop that change places with one another from day to day. */
const TURNS_IN_BLOCK = 8
const DAY_MS = 86_400_000
// A prime, so that neighbouring days give seeds far apart.
const SPREAD = 7919

/** What decides a day's order: the same for everybody all day long, another one tomorrow. */
export type Rotation = { turn: number; shop: number }

/** The order of a local date. */
export function rotationOf(date: string): Rotation {
  const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS)
  return { turn: day % TURNS_IN_BLOCK, shop: (day * SPREAD) % 1_000_003 }
}

// FNV-1a: short, and every bit of the day moves the whole order.
function mixed(text: string): number {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

/** A list in the day's order: every entry is as often in front as any other, and no one is always first. */
export function inDaysOrder<T>(list: T[], date: string, keyOf: (entry: T) => string): T[] {
  const place = new Map(list.map((entry) => [entry, mixed(`${date} ${keyOf(entry)} ${date}`)]))
  return [...list].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
}
