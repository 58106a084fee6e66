"use client"

import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react"
import { askReach, type Reach } from "./actions"
import { useCheckout } from "./checkout-form"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { Fault, FieldAround, FieldFrame } from "@/ui/field"
import { Tick } from "@/ui/tick"

/** What is wrong at a place, told there. */
export function Wrong({ at }: { at: string }) {
  const text = useCheckout().wrong[at]
  return text ? (
    <Fault id={`${at}-faute`} isAloud>
      {text}
    </Fault>
  ) : null
}

type FieldProps = {
  name: string
  label: string
  value: string
  hint?: string
  isLong?: boolean
  type?: string
  autoComplete?: string
  inputMode?: "numeric" | "tel" | "email"
  list?: string
  isNeeded?: boolean
  onInput?: (value: string) => void
}

/** One field. What was typed survives every error; what is wrong is said below it. */
export function Field({ name, label, value, hint, isLong, isNeeded, onInput, ...more }: FieldProps) {
  const { tried, wrong } = useCheckout()
  const isWrong = Boolean(wrong[name])
  const shared = {
    id: name,
    name,
    maxLength: 300,
    defaultValue: tried?.typed[name] ?? value,
    placeholder: hint,
    "aria-invalid": isWrong || undefined,
    "aria-required": isNeeded || undefined,
    "aria-describedby": isWrong ? `${name}-faute` : undefined,
  }
  const told = onInput && {
    onInput: (e: React.FormEvent<HTMLInputElement>) => onInput(e.currentTarget.value),
  }
  return (
    <FieldFrame id={name} label={label} isWrong={isWrong}>
      {isLong ? (
        <textarea rows={2} {...shared} />
      ) : (
        // Filled in by a button, the field is a new one: else it would keep what was typed.
        <input key={tried?.filled} {...shared} {...more} {...told} />
      )}
      <Wrong at={name} />
    </FieldFrame>
  )
}

const PAUSE_MS = 350

/** Postcode and commune, with the answer as they are typed. */
export function Whereabouts({
  postalCode,
  city,
  words,
}: {
  postalCode: string
  city: string
  words: { postal_code: string; city: string; take_counter: string }
}) {
  const { tried } = useCheckout()
  const [typed, setTyped] = useState({ postalCode, city })
  const [reach, setReach] = useState<Reach | null>(null)
  useEffect(() => {
    if (!/^\d{5}$/.test(typed.postalCode)) return
    let isLate = false
    const timer = setTimeout(async () => {
      // Asked while the order is placed, it is lost with the page.
      const answer = await askReach(typed.postalCode, typed.city).catch(() => null)
      if (!isLate) setReach(answer)
    }, PAUSE_MS)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [typed, tried?.filled])
  return (
    <>
      <div className="deux">
        <Field
          name="postal_code"
          label={words.postal_code}
          value={postalCode}
          autoComplete="postal-code"
          inputMode="numeric"
          isNeeded
          onInput={(value) => setTyped((before) => ({ ...before, postalCode: value.trim() }))}
        />
        <Field
          name="city"
          label={words.city}
          value={city}
          autoComplete="address-level2"
          list="communes"
          isNeeded
          onInput={(value) => setTyped((before) => ({ ...before, city: value.trim() }))}
        />
      </div>
      <datalist id="communes">
        {reach?.communes.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div aria-live="polite">
        {reach && (
          <Notice isStill kind={reach.kind} title={reach.title}>
            {reach.detail && <span>{reach.detail}</span>}
            {reach.kind === "bad" && (
              <Button
                type="button"
                kind="quiet"
                onClick={() => document.getElementById("mode-pickup")?.click()}
              >
                {words.take_counter}
              </Button>
            )}
          </Notice>
        )}
      </div>
    </>
  )
}

/** A radio or a box whose choice survives every error. */
export function Choice({
  type = "radio",
  name,
  value,
  isChosen,
  children,
  ...more
}: {
  type?: "radio" | "checkbox"
  name: string
  value: string
  isChosen: boolean
  children: ReactNode
  id?: string
  className?: string
  "data-testid"?: string
}) {
  const { tried } = useCheckout()
  const { id, className, "data-testid": testId } = more
  const said = tried ? tried.typed[name] === value : isChosen
  return (
    <Tick
      type={type}
      id={id}
      name={name}
      value={value}
      defaultChecked={said}
      className={className}
      data-testid={testId}
    >
      {children}
    </Tick>
  )
}

/** A choice out of a list. */
export function Select({
  name,
  label,
  value,
  options,
  isLabelHidden,
}: {
  name: string
  label: string
  value: string
  options: [value: string, label: string][]
  isLabelHidden?: boolean
}) {
  const { tried } = useCheckout()
  return (
    <FieldAround label={label} isLabelHidden={isLabelHidden}>
      <select name={name} defaultValue={tried?.typed[name] ?? value}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </FieldAround>
  )
}

/** Everything that keeps the order from being placed, each a link to where it is mended. */
function Summary({ title, id }: { title: string; id?: string }) {
  const { wrong, names } = useCheckout()
  const all = Object.entries(wrong)
  if (all.length === 0) return null
  return (
    <Notice kind="bad" title={title} id={id} tabIndex={-1}>
      <ul>
        {all.map(([at, text]) => (
          <li key={at}>
            {at === "commander" ? (
              text
            ) : (
              <a href={`#${at}`}>
                {names[at] && <b>{names[at]}</b>} {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The same at the head of the page: without scripts nothing leads from there to the first mistake. */
export const SummaryWithoutScripts = ({ title }: { title: string }) => (
  <WithoutScripts>
    <Summary title={title} />
  </WithoutScripts>
)

/** The button that binds, and everything that keeps it from doing so. */
export function PlaceOrder({ words }: { words: { place: string; moment: string; almost: string } }) {
  const { isPlacing } = useCheckout()
  return (
    <div className="commander">
      <Summary title={words.almost} id="commander" />
      <Button isLarge name="do" value="place" aria-disabled={isPlacing} data-testid="place-order">
        {isPlacing ? words.moment : words.place}
      </Button>
    </div>
  )
}

const never = () => () => undefined

/** What only a page without scripts needs: with them everything is kept as it is said. */
export function WithoutScripts({ children }: { children: ReactNode }) {
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return isAlive ? null : children
}
