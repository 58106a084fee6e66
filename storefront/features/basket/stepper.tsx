"use client"

import { useActionState } from "react"
import { setQuantity } from "./actions"

/** One step more or less of a basket line. */
export function Stepper({
  lineId,
  quantity,
  most,
  words,
}: {
  lineId: string
  quantity: number
  most: number | null
  words: { remove: string; less: string; more: string }
}) {
  const [said, set, isSetting] = useActionState(setQuantity, null)
  const step = (to: number, sign: string, name: string) => (
    <button name="quantity" value={to} aria-label={name} disabled={isSetting || (most !== null && to > most)}>
      {sign}
    </button>
  )
  return (
    <form action={set} className="pas-f">
      <input type="hidden" name="line_id" value={lineId} />
      <span className="pas">
        {step(quantity - 1, quantity === 1 ? "×" : "−", quantity === 1 ? words.remove : words.less)}
        <output aria-live="polite">{quantity}</output>
        {step(quantity + 1, "+", words.more)}
      </span>
      {said && !said.ok && (
        <span className="bulle" role="alert">
          {said.message}
        </span>
      )}
    </form>
  )
}
