"use client"

import { useActionState, useRef, type FormEvent, type ReactNode } from "react"
import { addArticle } from "./actions"
import { quantityOf } from "./reckon"
import type { StepperWords } from "./stepper-words"
import { setWanted, useBasket } from "./store"
import { Button } from "@/ui/button"
import { Bubble, Outcome } from "@/ui/notice"
import { StepperFrame } from "@/ui/stepper-frame"
import { FieldAround } from "@/ui/field"

type Props = { variantId: string; unitCents: number; inStock: boolean; words: StepperWords }

/** What every way to add has in common: the wish, what was refused, and the form that does it without scripts. */
function useWish({ variantId, unitCents, words }: Props) {
  const state = useBasket()
  const [said, add] = useActionState(addArticle, null)
  const quantity = quantityOf(state, variantId)
  const wish = (wanted: number) =>
    void setWanted(variantId, { quantity: wanted, unitCents }, words.unreachable)
  const refusal = state.refused[variantId] ?? said?.message ?? null
  return { quantity, wish, add, refusal, told: words.now.replace("#", String(quantity)) }
}

/** The « + » of a card; once the article is in the basket it opens into « – 2 + ». */
export function AddButton(props: Props) {
  const { variantId, inStock, words } = props
  const { quantity, wish, add, refusal, told } = useWish(props)
  const plus = useRef<HTMLButtonElement>(null)
  if (!inStock && quantity === 0) return null
  const less = () => {
    wish(quantity - 1)
    // The button that was pressed is about to go: whoever works by keyboard stays here.
    if (quantity === 1) plus.current?.focus()
  }
  return (
    <form
      action={add}
      className="plus"
      onSubmit={(event) => {
        event.preventDefault()
        wish(quantity + 1)
      }}
    >
      <input type="hidden" name="variant_id" value={variantId} />
      <StepperFrame look={quantity > 0 ? "full" : "plus"}>
        {quantity > 0 && (
          <>
            <button type="button" onClick={less} aria-label={quantity === 1 ? words.remove : words.less}>
              −
            </button>
            <output data-testid="card-quantity">{quantity}</output>
          </>
        )}
        <button
          ref={plus}
          disabled={!inStock}
          data-testid="add-to-basket"
          aria-label={quantity > 0 ? words.more : words.add}
        >
          +
        </button>
      </StepperFrame>
      {refusal ? <Bubble>{refusal}</Bubble> : quantity > 0 && <span className="sr">{told}</span>}
    </form>
  )
}

/** The form of an article's own page: how many, and one large button. */
export function AddForm({
  large,
  choice,
  ...props
}: Props & {
  large: { button: string; quantity: string }
  /** Fields named `variant_id`, where there are several to choose from. */
  choice?: ReactNode
}) {
  const { variantId, inStock, words } = props
  const { quantity, wish, add, refusal, told } = useWish(props)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    wish(quantity + Math.max(1, Number(new FormData(event.currentTarget).get("quantity") ?? 1)))
  }
  return (
    <form action={add} className="achat-f" onSubmit={submit}>
      {choice ?? <input type="hidden" name="variant_id" value={variantId} />}
      {inStock ? (
        <>
          <FieldAround label={large.quantity}>
            <input name="quantity" type="number" min={1} max={99} defaultValue={1} inputMode="numeric" />
          </FieldAround>
          <Button isLarge data-testid="add-to-basket">
            {large.button}
          </Button>
        </>
      ) : (
        <p className="p2">{words.soldOut}</p>
      )}
      <Outcome isRefused={Boolean(refusal)}>{refusal ?? (quantity > 0 ? told : "")}</Outcome>
    </form>
  )
}
