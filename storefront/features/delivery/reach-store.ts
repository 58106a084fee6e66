import { PLACE_COOKIE } from "./place"
import { lineFor, type ReachLines, type Said } from "./reach-rule"

/** One answer for all the cards of a page, asked only when a place is remembered. */
let lines: ReachLines | null = null
let asked: string | null = null
const listeners = new Set<() => void>()

const remembered = () =>
  document.cookie.split("; ").find((part) => part.startsWith(`${PLACE_COOKIE}=`)) ?? null

async function load() {
  const place = remembered()
  if (place === asked) return
  asked = place
  const answer = place
    ? await fetch(`/api/reach?langue=${document.documentElement.lang}`).catch(() => null)
    : null
  const said = answer?.ok ? ((await answer.json()) as ReachLines | null) : null
  if (asked !== place) return
  // Nobody could tell: the next line that is drawn asks again.
  if (place && !answer?.ok) asked = null
  lines = said
  for (const listener of listeners) listener()
}

/** Asks again when the place has changed. */
export const reloadReach = (): void => void load()

/** Tells a line when there is something to say. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  void load()
  return () => listeners.delete(listener)
}

/** The line of a shop or an article, as far as it is known. */
export const readLine = (shop: string, leadHours: number): Said | null =>
  lines && lineFor(lines, shop, leadHours)
