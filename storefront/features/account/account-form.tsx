"use client"

import { useActionState, type ReactNode } from "react"
import type { AccountSaid } from "./actions"
import { Notice } from "@/ui/notice"
import { Button } from "@/ui/button"
import { FieldFrame, helpIdOf } from "@/ui/field"

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
  kind,
  buttonLabel,
}: {
  action: (before: AccountSaid, form: FormData) => Promise<AccountSaid>
  id: string
  fields: AccountField[]
  button: string
  children?: ReactNode
  kind?: "strong" | "quiet" | "bare"
  /** What the button does, where its word alone does not say to what. */
  buttonLabel?: string
}) {
  const [said, send, isSending] = useActionState(action, null)
  return (
    <form action={send} className="formulaire">
      {fields.map(({ name, label, help, value, ...more }) => (
        <FieldFrame key={name} id={`${id}-${name}`} label={label} help={help}>
          <input
            id={`${id}-${name}`}
            name={name}
            key={said?.values?.[name]}
            defaultValue={said?.values?.[name] ?? value}
            aria-describedby={help ? helpIdOf(`${id}-${name}`) : undefined}
            required
            {...more}
          />
        </FieldFrame>
      ))}
      {children}
      <Button kind={kind} disabled={isSending} aria-label={buttonLabel}>
        {button}
      </Button>
      <div aria-live="polite">
        {said && (
          <Notice isStill kind={said.ok ? "good" : "bad"}>
            {said.message}
          </Notice>
        )}
      </div>
    </form>
  )
}
