"use client"

import {
  createContext,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type FormEvent,
  type ReactNode,
} from "react"
import { checkout, keepOn, type Tried } from "./actions"

type Told = {
  tried: Tried
  wrong: Record<string, string>
  isPlacing: boolean
  /** What the fields are called, by place: a list of mistakes names them. */
  names: Record<string, string>
}

const Checkout = createContext<Told>({ tried: null, wrong: {}, isPlacing: false, names: {} })

/** What the fields know of the form that they are in. */
export const useCheckout = (): Told => useContext(Checkout)

const isText = (target: EventTarget): target is HTMLInputElement =>
  (target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type)) ||
  target instanceof HTMLTextAreaElement

/** Moves to the place where something is told, and shows it. */
function goTo(place: string) {
  const found = document.getElementById(place)
  const field = found?.matches("fieldset") ? found.querySelector<HTMLElement>("input:enabled") : found
  field?.focus()
}

/** A help for a reload in the middle of a word; what was finished is with the basket. */
function useDraft(form: React.RefObject<HTMLFormElement | null>, cartId: string) {
  const key = `commande:${cartId}`
  useEffect(() => {
    try {
      const draft = JSON.parse(sessionStorage.getItem(key) ?? "{}") as Record<string, string>
      for (const [name, value] of Object.entries(draft)) {
        const field = form.current?.elements.namedItem(name)
        if (field && "value" in field && !field.value) field.value = value
      }
    } catch {
      // No storage, no help.
    }
  }, [form, key])
  return (name: string, value: string) => {
    try {
      const draft = JSON.parse(sessionStorage.getItem(key) ?? "{}") as Record<string, string>
      sessionStorage.setItem(key, JSON.stringify({ ...draft, [name]: value }))
    } catch {
      // No storage, no help.
    }
  }
}

/** The one form of the checkout. With scripts everything is kept as it is said; without, its buttons do the same. */
export function CheckoutForm({
  cartId,
  names,
  children,
}: {
  cartId: string
  names: Record<string, string>
  children: ReactNode
}) {
  const [tried, send, isPlacing] = useActionState(checkout, null)
  const [soft, setSoft] = useState<Record<string, string>>({})
  const form = useRef<HTMLFormElement>(null)
  const queue = useRef({ isBusy: false, changed: [] as string[] })
  const draft = useDraft(form, cartId)

  useEffect(() => {
    const [first] = Object.keys(tried?.wrong ?? {})
    if (first) goTo(first)
  }, [tried])

  const keepNow = async (name: string) => {
    const own = queue.current
    own.changed.push(name)
    if (own.isBusy) return
    own.isBusy = true
    while (own.changed.length > 0 && form.current) {
      const kept = keepOn(new FormData(form.current), own.changed.splice(0))
      // Lost on the way, as when the page is left: everything is sent again with the order, and told then.
      setSoft(await kept.catch(() => ({})))
    }
    own.isBusy = false
  }
  const wrong = { ...tried?.wrong, ...soft }
  return (
    <Checkout value={{ tried, wrong, isPlacing, names }}>
      <form
        ref={form}
        action={send}
        noValidate
        className="pan commande"
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          // Sent by hand: React would empty the fields after an action of its own.
          event.preventDefault()
          if (isPlacing) return
          const submitter = (event.nativeEvent as SubmitEvent).submitter
          const data = new FormData(event.currentTarget, submitter)
          setSoft({})
          startTransition(() => send(data))
        }}
        onInput={({ target }: FormEvent) => isText(target) && draft(target.name, target.value)}
        onChange={({ target }: FormEvent) => {
          if (!isText(target) && "name" in target) startTransition(() => void keepNow(String(target.name)))
        }}
        onBlur={({ target }: FocusEvent) => {
          if (isText(target) && target.value !== target.defaultValue)
            startTransition(() => void keepNow(target.name))
        }}
      >
        {children}
      </form>
    </Checkout>
  )
}
