"use client"

import { useActionState, type MouseEvent } from "react"
import { setQuantity } from "./actions"
import { quantityOf } from "./reckon"
import type { StepperWords } from "./stepper-words"
import { setWanted, useBasket } from "./store"
import { Bubble } from "@/ui/notice"
import { StepperFrame } from "@/ui/stepper-frame"

/** One step more or less of a basket line: shown at once, sent in turn; a plain form without scripts. */
export function Stepper({
  lineId,
  variantId,
  quantity: told,
  unitCents,
  most,
  words,
}: {
  lineId: string
  variantId: string | null
  quantity: number
  unitCents: number
  most: number | null
  words: StepperWords
}) {
  const state = useBasket()
  const [said, set] = useActionState(setQuantity, null)
  const isKnown = variantId !== null && (state.truth !== null || state.wanted[variantId] !== undefined)
  const quantity = isKnown ? quantityOf(state, variantId) : told
  const refusal = (variantId && state.refused[variantId]) ?? said?.message ?? null
  const step = (to: number, sign: string, name: string) => (
    <button
      name="quantity"
      value={to}
      aria-label={name}
      // Nothing keeps one from taking out what there is too much of.
      disabled={to > quantity && most !== null && to > most}
      onClick={(event: MouseEvent) => {
        if (!variantId) return
        event.preventDefault()
        void setWanted(variantId, { quantity: to, unitCents }, words.unreachable)
        // The line is about to go: whoever works by keyboard stays in the basket.
        if (to === 0) document.getElementById("panier-titre")?.focus()
      }}
    >
      {sign}
    </button>
  )
  return (
    <form action={set} className="pas-f">
      <input type="hidden" name="line_id" value={lineId} />
      <StepperFrame>
        {step(
          Math.max(0, quantity - 1),
          quantity <= 1 ? "×" : "−",
          quantity <= 1 ? words.remove : words.less,
        )}
        <output data-testid="line-quantity">{quantity}</output>
        {step(quantity + 1, "+", words.more)}
      </StepperFrame>
      {refusal && <Bubble>{refusal}</Bubble>}
    </form>
  )
}
