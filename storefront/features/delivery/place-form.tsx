"use client"

import { useActionState, useEffect, useId, type ReactNode } from "react"
import { settlePlace } from "./actions"
import { reloadReach } from "./reach-store"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

/** The words of the field. */
export type PlaceWords = { label: string; placeholder: string; look: string }

/** « Où livrer ? »: known at once, and never needed to look around. */
export function PlaceForm({ words, children }: { words: PlaceWords; children?: ReactNode }) {
  const [trouble, settle, isAsking] = useActionState(settlePlace, null)
  const id = useId()
  // Also when only the answer below has changed: a place is chosen and forgotten by forms of its own.
  useEffect(() => {
    if (!isAsking) reloadReach()
  }, [isAsking, children])
  return (
    <div className="adr">
      <form action={settle}>
        <label htmlFor={id}>{words.label}</label>
        <span className="adr-champ">
          <input
            id={id}
            name="ou"
            placeholder={words.placeholder}
            autoComplete="postal-code"
            maxLength={120}
            required
            data-testid="place-input"
            aria-describedby={trouble ? `${id}-dit` : undefined}
          />
          <Button disabled={isAsking}>{words.look}</Button>
        </span>
      </form>
      <div className="adr-dit" id={`${id}-dit`} aria-live="polite" data-testid="place-answer">
        {trouble ? (
          <Notice isStill title={trouble.title}>
            <span>{trouble.detail}</span>
          </Notice>
        ) : (
          children
        )}
      </div>
    </div>
  )
}
