"use client"

import { useActionState } from "react"
import { addArticle } from "./actions"

/** The « + » of a card: a form, so that it works before any script has loaded. */
export function AddButton({
  variantId,
  inStock,
  words,
  large,
}: {
  variantId: string
  inStock: boolean
  words: { add: string; soldOut: string }
  /** The words of the large form of an article's page. */
  large?: { button: string; quantity: string }
}) {
  const [said, add, isAdding] = useActionState(addArticle, null)
  if (!inStock) return large ? <p className="p2">{words.soldOut}</p> : null
  return (
    <form action={add} className={large ? "achat-f" : "plus"}>
      <input type="hidden" name="variant_id" value={variantId} />
      {large && (
        <label className="champ">
          <span className="etq">{large.quantity}</span>
          <input name="quantity" type="number" min={1} max={99} defaultValue={1} inputMode="numeric" />
        </label>
      )}
      <button
        className={large ? "btn grand" : "rond"}
        disabled={isAdding}
        data-testid="add-to-basket"
        aria-label={words.add}
      >
        {large ? large.button : said?.ok ? "✓" : "+"}
      </button>
      <span className={said && !said.ok ? "bulle" : "sr"} aria-live="polite">
        {said?.message}
      </span>
    </form>
  )
}
