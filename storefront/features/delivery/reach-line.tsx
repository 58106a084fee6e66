"use client"

import { useSyncExternalStore } from "react"
import { readLine, subscribe } from "./reach-store"

const cached = new Map<string, ReturnType<typeof readLine>>()

/**
 * « livré dès jeudi 10 h »: what a place that is remembered makes of a card. The card itself stays in the cached page;
 * its room is kept, so that nothing moves when it is filled.
 */
export function ReachLine({ shop, leadHours }: { shop: string; leadHours: number }) {
  const key = `${shop}:${leadHours}`
  const line = useSyncExternalStore(
    subscribe,
    () => {
      const now = readLine(shop, leadHours)
      const before = cached.get(key)
      // The store wants the same object for the same answer.
      if (before?.text === now?.text && before?.kind === now?.kind) return before ?? null
      cached.set(key, now)
      return now
    },
    () => null,
  )
  return (
    <span className={line ? `portee ${line.kind}` : "portee"} data-portee={key} data-testid="reach-line">
      {line?.text}
    </span>
  )
}
