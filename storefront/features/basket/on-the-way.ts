import type { Sent, Snapshot } from "./reckon"

/**
 * The wish that is on its way to the server, noted for the page that may come before its answer: the very first « + » of
 * a visitor gets its basket's cookie only with the answer, and the next page must neither show an empty basket nor open
 * a second one.
 */
const STORED = "panier:en-route"
/** After this long an answer does not come any more. */
const LONGEST_MS = 20_000

/** A wish as it was sent; `unitCents` is what the page reckoned with. */
export type OnTheWay = Sent & { unitCents: number; at: number }

/** Reads a note; null when there is none, or one that is too old to wait for. */
export function readNote(stored: string | null, now: number): OnTheWay | null {
  try {
    const { variantId, lineId, quantity, unitCents, at } = JSON.parse(stored ?? "{}") as Partial<OnTheWay>
    if (typeof variantId !== "string" || typeof quantity !== "number") return null
    if (typeof unitCents !== "number" || typeof at !== "number" || now - at >= LONGEST_MS) return null
    return { variantId, lineId: lineId ?? null, quantity, unitCents, at }
  } catch {
    return null
  }
}

/** Whether a basket shows that a wish has arrived: what was added is there, what was set stands at its number. */
export function hasArrived({ variantId, lineId, quantity }: Sent, basket: Snapshot): boolean {
  const there = basket.lines[variantId]?.quantity ?? 0
  return lineId === null ? there > 0 || quantity === 0 : there === quantity
}

/** Notes a wish before it is sent. */
export function note(sent: OnTheWay): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify(sent))
  } catch {
    // No storage: the next page shows what the server knows.
  }
}

/** The wish was answered. */
export function forgetNote(): void {
  try {
    sessionStorage.removeItem(STORED)
  } catch {
    // No storage, no note.
  }
}

/** What the page before this one has sent and not seen answered. */
export function noted(): OnTheWay | null {
  try {
    return readNote(sessionStorage.getItem(STORED), Date.now())
  } catch {
    return null
  }
}
