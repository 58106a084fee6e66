"use client"

import { useSyncExternalStore } from "react"
import { answered, learn, nextToSend, NOTHING_KNOWN, want, type BasketState, type Snapshot } from "./reckon"

/** The basket of this tab: one for all steppers and the header, so that no card has to ask for itself. */
let state: BasketState = NOTHING_KNOWN
let isSending = false
const listeners = new Set<() => void>()

const set = (next: BasketState) => {
  if (next === state) return
  state = next
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The basket as the visitor sees it. The server's page knows nothing of it: that is what makes it cacheable. */
export const useBasket = (): BasketState =>
  useSyncExternalStore(
    subscribe,
    () => state,
    () => NOTHING_KNOWN,
  )

/** Tells the store what the server said. */
export const feedBasket = (truth: Snapshot): void => set(learn(state, truth))

type Answer = { basket: Snapshot | null; message?: string }

async function send(body: object, unreachable: string): Promise<Answer> {
  try {
    const answer = await fetch("/api/panier", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...body, locale: document.documentElement.lang }),
      // A tap followed by a click on a link is still a tap.
      keepalive: true,
    })
    return (await answer.json()) as Answer
  } catch {
    return { basket: null, message: unreachable }
  }
}

/** Sets the quantity of an article: shown at once, sent in turn, taken back when it is refused. */
export async function setWanted(
  variantId: string,
  wish: { quantity: number; unitCents: number },
  unreachable: string,
): Promise<void> {
  set(want(state, variantId, wish))
  if (isSending) return
  isSending = true
  try {
    for (let next = nextToSend(state); next; next = nextToSend(state)) {
      const { variantId: variant_id, lineId: line_id, quantity } = next
      const answer = await send({ variant_id, line_id, quantity }, unreachable)
      set(answered(state, next, answer))
    }
  } finally {
    isSending = false
  }
}

/** Asks for the basket anew: another tab, or the page's own past, may have changed it. */
export async function askBasket(): Promise<void> {
  const answer = await fetch("/api/panier").catch(() => null)
  if (answer?.ok) feedBasket(((await answer.json()) as { basket: Snapshot }).basket)
}
