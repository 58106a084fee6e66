"use client"

import { useActionState } from "react"
import { setQuantity } from "./actions"

/** One step more or less of a basket line. */
export function Stepper({
  lineId,
  title,
  quantity,
  most,
}: {
  lineId: string
  title: string
  quantity: number
  most: number | null
}) {
  const [said, set, isSetting] = useActionState(setQuantity, null)
  const step = (to: number, sign: string, name: string) => (
    <button
      name="quantity"
      value={to}
      aria-label={`${name} : ${title}`}
      disabled={isSetting || (most !== null && to > most)}
    >
      {sign}
    </button>
  )
  return (
    <form action={set} className="pas-f">
      <input type="hidden" name="line_id" value={lineId} />
      <span className="pas">
        {step(quantity - 1, quantity === 1 ? "×" : "−", quantity === 1 ? "Retirer" : "Un de moins")}
        <output aria-live="polite">{quantity}</output>
        {step(quantity + 1, "+", "Un de plus")}
      </span>
      {said && !said.ok && (
        <span className="bulle" role="alert">
          {said.message}
        </span>
      )}
    </form>
  )
}
