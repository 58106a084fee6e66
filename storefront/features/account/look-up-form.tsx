"use client"

import { useActionState } from "react"
import { lookUp } from "./look-up"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { FieldFrame } from "@/ui/field"

/** An order found again by its number, its e-mail, and a code sent there. */
export function LookUpForm({
  words,
}: {
  words: { number: string; email: string; code: string; sent: string; send: string; open: string }
}) {
  const [state, send, isSending] = useActionState(lookUp, null)
  const isCode = state?.step === "code"
  const values = state?.values ?? {}
  return (
    <form action={send} className="formulaire" key={state?.step}>
      <FieldFrame id="display_id" label={words.number}>
        <input
          id="display_id"
          name="display_id"
          inputMode="numeric"
          required
          readOnly={isCode}
          defaultValue={values.display_id}
        />
      </FieldFrame>
      <FieldFrame id="email" label={words.email}>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          required
          readOnly={isCode}
          defaultValue={values.email}
        />
      </FieldFrame>
      {isCode && (
        <>
          <Notice>{words.sent}</Notice>
          <FieldFrame id="code" label={words.code}>
            {/* The form has just turned to its second step: here it goes on. */}
            <input
              id="code"
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={7}
              required
              ref={(field) => field?.focus()}
            />
          </FieldFrame>
        </>
      )}
      {state?.message && <Notice kind="bad">{state.message}</Notice>}
      <Button disabled={isSending}>{isCode ? words.open : words.send}</Button>
    </form>
  )
}
