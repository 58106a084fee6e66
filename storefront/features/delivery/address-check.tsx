"use client"

import { useActionState } from "react"
import { askWhere } from "./actions"

/** « Où livrer ? »: known at once, and never needed to look around. */
export function AddressCheck({ words }: { words: { label: string; placeholder: string; look: string } }) {
  const [answer, ask, isAsking] = useActionState(askWhere, null)
  return (
    <div className="adr">
      <form action={ask}>
        <label htmlFor="ou" style={{ gridColumn: "1/3", padding: "14px 18px 0", margin: 0 }}>
          {words.label}
        </label>
        <input id="ou" name="ou" placeholder={words.placeholder} autoComplete="postal-code" />
        <button className="btn" disabled={isAsking}>
          {words.look}
        </button>
      </form>
      <div aria-live="polite">
        {answer && (
          <div className={`avis ${answer.kind}`} style={{ marginTop: 12 }}>
            <b>{answer.title}</b>
            <span>{answer.detail}</span>
          </div>
        )}
      </div>
    </div>
  )
}
