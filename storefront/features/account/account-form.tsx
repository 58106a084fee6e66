"use client"

import { useActionState, type ReactNode } from "react"
import type { AccountSaid } from "./actions"

/** A field of a form of the account. */
export type AccountField = {
  name: string
  label: string
  type?: "text" | "email" | "password" | "tel"
  autoComplete?: string
  help?: string
  value?: string
  minLength?: number
}

/** A form of the account: its fields, one button, and what came of it. What was typed survives every error. */
export function AccountForm({
  action,
  id,
  fields,
  button,
  children,
  isQuiet = false,
}: {
  action: (before: AccountSaid, form: FormData) => Promise<AccountSaid>
  id: string
  fields: AccountField[]
  button: string
  children?: ReactNode
  isQuiet?: boolean
}) {
  const [said, send, isSending] = useActionState(action, null)
  return (
    <form action={send} className="formulaire">
      {fields.map(({ name, label, help, value, ...more }) => (
        <div className="champ" key={name}>
          <label htmlFor={`${id}-${name}`}>{label}</label>
          <input
            id={`${id}-${name}`}
            name={name}
            key={said?.values?.[name]}
            defaultValue={said?.values?.[name] ?? value}
            aria-describedby={help ? `${id}-${name}-aide` : undefined}
            required
            {...more}
          />
          {help && (
            <p className="aide" id={`${id}-${name}-aide`}>
              {help}
            </p>
          )}
        </div>
      ))}
      {children}
      <button className={isQuiet ? "btn sec" : "btn"} disabled={isSending}>
        {button}
      </button>
      <div aria-live="polite">
        {said && <p className={`avis ${said.ok ? "ok" : "non"}`}>{said.message}</p>}
      </div>
    </form>
  )
}
