"use client"

import { useState, type ReactNode } from "react"
import { AddForm } from "@/features/basket/add-button"
import type { StepperWords } from "@/features/basket/stepper-words"

/** One way to buy an article, in words already. */
export type Offer = {
  id: string
  unitCents: number
  inStock: boolean
  words: StepperWords
  /** What the choice says: size and price. */
  label: ReactNode
  /** Its price, set large. */
  price: ReactNode
  button: string
}

/** The price of the chosen size, the sizes as one choice, and one button. */
export function BuyForm({ offers, words }: { offers: Offer[]; words: { choose: string; quantity: string } }) {
  const [chosenId, choose] = useState((offers.find((offer) => offer.inStock) ?? offers[0])?.id)
  const chosen = offers.find((offer) => offer.id === chosenId)
  if (!chosen) return null
  return (
    <>
      {chosen.price}
      <AddForm
        variantId={chosen.id}
        unitCents={chosen.unitCents}
        inStock={chosen.inStock}
        words={chosen.words}
        large={{ button: chosen.button, quantity: words.quantity }}
        choice={
          offers.length > 1 ? (
            <fieldset className="tailles">
              <legend className="etq">{words.choose}</legend>
              {offers.map((offer) => (
                <label key={offer.id} data-testid="variant-choice">
                  <input
                    type="radio"
                    name="variant_id"
                    value={offer.id}
                    checked={offer.id === chosen.id}
                    onChange={() => choose(offer.id)}
                  />
                  {offer.label}
                </label>
              ))}
            </fieldset>
          ) : undefined
        }
      />
    </>
  )
}
