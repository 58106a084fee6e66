/** What the browser knows of the basket, and what the visitor wants of it: pure, so that every turn can be tested. */

/** One article in the basket. `unitCents` is what one costs, estimated when it is weighed. */
export type Entry = { lineId: string | null; quantity: number; unitCents: number }

/** The basket as the server told it at a moment. */
export type Snapshot = { at: number; lines: Record<string, Entry>; count: number; cents: number }

/** A quantity that the visitor wants and the server has not confirmed. */
type Wanted = { quantity: number; unitCents: number }

export type BasketState = {
  truth: Snapshot | null
  wanted: Record<string, Wanted>
  /** Why the last wish for an article was refused, shown beside its stepper until the next one. */
  refused: Record<string, string>
}

/** What is asked of the server: to set a line it knows, or to add to whatever is there. */
export type Sent = { variantId: string; lineId: string | null; quantity: number }

export const NOTHING_KNOWN: BasketState = { truth: null, wanted: {}, refused: {} }

const without = <T>(record: Record<string, T>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

const inTruth = (state: BasketState, variantId: string) => state.truth?.lines[variantId]?.quantity ?? 0

/** How many of an article the visitor sees: what he wants, else what the server said. */
export const quantityOf = (state: BasketState, variantId: string): number =>
  state.wanted[variantId]?.quantity ?? inTruth(state, variantId)

/** The visitor wants so many. Wanting what is there already is no wish. */
export function want(state: BasketState, variantId: string, { quantity, unitCents }: Wanted): BasketState {
  const refused = without(state.refused, variantId)
  const isThere = state.truth !== null && inTruth(state, variantId) === quantity
  const wanted = isThere
    ? without(state.wanted, variantId)
    : { ...state.wanted, [variantId]: { quantity, unitCents } }
  return { ...state, wanted, refused }
}

/** The next wish to be sent; one at a time, since a basket cannot be changed twice at once. */
export function nextToSend(state: BasketState): Sent | null {
  const [first] = Object.entries(state.wanted)
  if (!first) return null
  const [variantId, { quantity }] = first
  return { variantId, lineId: state.truth?.lines[variantId]?.lineId ?? null, quantity }
}

/** The server told the basket: older news than what is known is left aside. */
export const learn = (state: BasketState, truth: Snapshot): BasketState =>
  state.truth && state.truth.at > truth.at ? state : { ...state, truth }

/**
 * A wish was answered. What was wanted meanwhile stays wanted; where it was counted without knowing what the basket
 * held, it is counted anew from there.
 */
export function answered(
  state: BasketState,
  sent: Sent,
  answer: { basket: Snapshot | null; message?: string },
): BasketState {
  const known = answer.basket ? learn(state, answer.basket) : state
  const { variantId } = sent
  if (answer.message !== undefined) {
    return {
      ...known,
      wanted: without(known.wanted, variantId),
      refused: { ...known.refused, [variantId]: answer.message },
    }
  }
  const wish = known.wanted[variantId]
  if (!wish) return known
  const more = sent.lineId === null ? inTruth(known, variantId) - sent.quantity : 0
  const quantity = Math.max(0, wish.quantity + more)
  const isDone = wish.quantity === sent.quantity || quantity === inTruth(known, variantId)
  const wanted = isDone
    ? without(known.wanted, variantId)
    : { ...known.wanted, [variantId]: { ...wish, quantity } }
  return { ...known, wanted }
}

/** Count and sum as the visitor sees them: the server's, moved by what he wants. */
export function shownTotals(state: BasketState): { count: number; cents: number } {
  let { count, cents } = state.truth ?? { count: 0, cents: 0 }
  for (const [variantId, { quantity, unitCents }] of Object.entries(state.wanted)) {
    const more = quantity - inTruth(state, variantId)
    count += more
    cents += more * (state.truth?.lines[variantId]?.unitCents ?? unitCents)
  }
  return { count, cents }
}

/** Whether the server still has to answer. */
export const isWaiting = (state: BasketState): boolean => Object.keys(state.wanted).length > 0

/** A line as a page showed it, to be moved by what was tapped since. `cents` is what one of it adds to the sum. */
export type ShownLine = { variantId: string | null; quantity: number; cents: number }

/** How far a sum that a page showed has moved since. */
export function movedCents(state: BasketState, lines: ShownLine[]): number {
  return lines.reduce((sum, { variantId, quantity, cents }) => {
    if (!variantId || (!state.truth && !state.wanted[variantId])) return sum
    return sum + (quantityOf(state, variantId) - quantity) * cents
  }, 0)
}
