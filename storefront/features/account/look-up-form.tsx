"use client"

import { useActionState } from "react"
import { lookUp } from "./look-up"

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
      <div className="champ">
        <label htmlFor="display_id">{words.number}</label>
        <input
          id="display_id"
          name="display_id"
          inputMode="numeric"
          required
          readOnly={isCode}
          defaultValue={values.display_id}
        />
      </div>
      <div className="champ">
        <label htmlFor="email">{words.email}</label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          required
          readOnly={isCode}
          defaultValue={values.email}
        />
      </div>
      {isCode && (
        <>
          <p className="avis inf" role="status">
            {words.sent}
          </p>
          <div className="champ">
            <label htmlFor="code">{words.code}</label>
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
          </div>
        </>
      )}
      {state?.message && (
        <p className="avis non" role="alert">
          {state.message}
        </p>
      )}
      <button className="btn" disabled={isSending}>
        {isCode ? words.open : words.send}
      </button>
    </form>
  )
}
