"use client"

import { useSyncExternalStore } from "react"
import { forgetNote, hasArrived, note, noted } from "./on-the-way"
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

/** A page that is being left breaks off its questions a moment before it is gone itself. */
const MOMENT_MS = 600

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
    // Where the page is left nothing after this runs: the note stays, and the next page takes the wish over.
    await new Promise((resolve) => setTimeout(resolve, MOMENT_MS))
    return { basket: null, message: unreachable }
  }
}

/** Sends every wish in turn: a basket cannot be changed twice at once. */
async function sendAll(unreachable: string): Promise<void> {
  for (let next = nextToSend(state); next; next = nextToSend(state)) {
    const { variantId: variant_id, lineId: line_id, quantity } = next
    note({ ...next, unitCents: state.wanted[variant_id]?.unitCents ?? 0, at: Date.now() })
    const answer = await send({ variant_id, line_id, quantity }, unreachable)
    forgetNote()
    set(answered(state, next, answer))
  }
}

async function oneAtATime(work: () => Promise<void>): Promise<void> {
  if (isSending) return
  isSending = true
  try {
    await work()
  } finally {
    isSending = false
  }
}

/** Sets the quantity of an article: shown at once, sent in turn, taken back when it is refused. */
export async function setWanted(
  variantId: string,
  wish: { quantity: number; unitCents: number },
  unreachable: string,
): Promise<void> {
  set(want(state, variantId, wish))
  await oneAtATime(() => sendAll(unreachable))
}

async function readBasket(): Promise<Snapshot | null> {
  const answer = await fetch("/api/panier", { cache: "no-store" }).catch(() => null)
  return answer?.ok ? ((await answer.json()) as { basket: Snapshot }).basket : null
}

/** Asks for the basket anew: another tab, or the page's own past, may have changed it. */
export async function askBasket(): Promise<void> {
  const truth = await readBasket()
  if (truth) feedBasket(truth)
}

const PAUSES_MS = { first: 200, growth: 1.5, longest: 2000 }

/**
 * Takes over what the page before had sent: shown at once, and looked for in the basket until it is there. What never
 * arrived is sent again. Whatever is tapped meanwhile waits for it. @returns whether there was anything.
 */
export async function takeOver(unreachable: string): Promise<boolean> {
  const sent = noted()
  if (!sent || isSending) return false
  const { variantId, quantity, unitCents } = sent
  set(want(state, variantId, { quantity, unitCents }))
  await oneAtATime(async () => {
    for (
      let pause = PAUSES_MS.first;
      noted();
      pause = Math.min(pause * PAUSES_MS.growth, PAUSES_MS.longest)
    ) {
      const truth = await readBasket()
      if (truth && hasArrived(sent, truth)) {
        forgetNote()
        set(answered(state, sent, { basket: truth }))
      } else await new Promise((resolve) => setTimeout(resolve, pause))
    }
    await sendAll(unreachable)
  })
  return true
}
