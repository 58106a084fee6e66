"use client"

import { useActionState } from "react"
import { placeOrder } from "./actions"

/** The last button, with the words the law asks for (Code de la consommation, L221-14). */
export function PlaceOrderForm({
  needsAge,
  words,
}: {
  needsAge: boolean
  words: { age: string; notPlaced: string; place: string; moment: string }
}) {
  const [tried, place, isPlacing] = useActionState(placeOrder, null)
  return (
    <form action={place} className="formulaire">
      {needsAge && (
        <div className="choix">
          <input type="hidden" name="needs_age" value="1" />
          <label>
            <input type="checkbox" name="is_adult" value="1" />
            {words.age}
          </label>
        </div>
      )}
      {tried && (
        <div className="avis non" role="alert">
          <b>{words.notPlaced}</b> {tried.message}
        </div>
      )}
      <button className="btn grand" disabled={isPlacing} data-testid="place-order">
        {isPlacing ? words.moment : words.place}
      </button>
    </form>
  )
}
