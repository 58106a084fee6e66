"use client"

import { useActionState } from "react"
import { askWhere } from "./actions"

/** « Où livrer ? »: known at once, and never needed to look around. */
export function AddressCheck() {
  const [answer, ask, isAsking] = useActionState(askWhere, null)
  return (
    <div className="adr">
      <form action={ask}>
        <label htmlFor="ou" style={{ gridColumn: "1/3", padding: "14px 18px 0", margin: 0 }}>
          Où livrer ?
        </label>
        <input id="ou" name="ou" placeholder="Votre commune ou code postal" autoComplete="postal-code" />
        <button className="btn" disabled={isAsking}>
          Voir
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
