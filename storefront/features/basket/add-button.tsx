"use client"

import { useActionState } from "react"
import { addArticle } from "./actions"

/** The « + » of a card: a form, so that it works before any script has loaded. */
export function AddButton({
  variantId,
  title,
  inStock,
  isLarge = false,
}: {
  variantId: string
  title: string
  inStock: boolean
  isLarge?: boolean
}) {
  const [said, add, isAdding] = useActionState(addArticle, null)
  if (!inStock) return isLarge ? <p className="p2">Épuisé pour le moment.</p> : null
  return (
    <form action={add} className={isLarge ? "achat-f" : "plus"}>
      <input type="hidden" name="variant_id" value={variantId} />
      {isLarge && (
        <label className="champ">
          <span className="etq">Quantité</span>
          <input name="quantity" type="number" min={1} max={99} defaultValue={1} inputMode="numeric" />
        </label>
      )}
      <button
        className={isLarge ? "btn grand" : "rond"}
        disabled={isAdding}
        data-testid="add-to-basket"
        aria-label={`Ajouter ${title} au panier`}
      >
        {isLarge ? "Mettre au panier" : said?.ok ? "✓" : "+"}
      </button>
      <span className={said && !said.ok ? "bulle" : "sr"} aria-live="polite">
        {said?.message}
      </span>
    </form>
  )
}
