"use client"

import { useActionState } from "react"
import { settlePlace } from "./actions"
import { ChipButton, Row } from "@/ui/chip"
import { Notice } from "@/ui/notice"

/** The communes that a postcode may mean, to be pressed; and what went wrong when one was. */
export function CommuneChoice({ communes, postalCode }: { communes: string[]; postalCode?: string }) {
  const [trouble, settle, isAsking] = useActionState(settlePlace, null)
  return (
    <form action={settle}>
      <Row>
        {communes.map((commune) => (
          <ChipButton
            key={commune}
            name="ou"
            value={[commune, postalCode].filter(Boolean).join(", ")}
            disabled={isAsking}
            data-testid="commune-choice"
          >
            {commune}
          </ChipButton>
        ))}
      </Row>
      <div aria-live="polite">
        {trouble && (
          <Notice isStill title={trouble.title}>
            <span>{trouble.detail}</span>
          </Notice>
        )}
      </div>
    </form>
  )
}
