const FIRST_MS = 2000
const LONGEST_MS = 30_000
const GROWTH = 1.6
/** Many pages slip at the same moment; they must not all come back at the same one. */
const SPREAD = 0.3

/** How long to wait before trying again, after so many tries. `chance` is from 0 to 1. */
export const nextTryMs = (tries: number, chance: number): number =>
  Math.min(LONGEST_MS, FIRST_MS * GROWTH ** Math.max(0, tries)) * (1 - SPREAD + 2 * SPREAD * chance)
