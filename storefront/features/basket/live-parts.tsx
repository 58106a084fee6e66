"use client"

import { useRouter } from "next/navigation"
import { useEffect, useRef, type ReactNode } from "react"
import type { Locale } from "@/lib/locale"
import { moneyOf } from "@/lib/money"
import { PriceFigures } from "@/ui/price-figures"
import { isWaiting, movedCents, quantityOf, type ShownLine } from "./reckon"
import { useBasket } from "./store"

/** A sum of the page that follows every tap before the server has answered. */
export function LiveSum({
  cents,
  lines,
  locale,
  figures,
}: {
  cents: number
  lines: ShownLine[]
  locale: Locale
  /** Set large, as a price; else as plain text. */
  figures?: { size: "" | "m"; about: string | null; short: string }
}) {
  const now = cents + movedCents(useBasket(), lines)
  const money = moneyOf(locale)
  return figures ? <PriceFigures money={money} cents={now} {...figures} /> : <>{money.euros(now)}</>
}

/** A line of the basket: gone as soon as its last one is taken out. */
export function LiveLine({ variantId, children }: { variantId: string | null; children: ReactNode }) {
  const state = useBasket()
  const isGone =
    variantId !== null && state.wanted[variantId] !== undefined && quantityOf(state, variantId) === 0
  return (
    <li className="ligne" hidden={isGone}>
      {children}
    </li>
  )
}

/** Draws the page anew once the server has agreed to every tap: minimums, troubles and dates follow. */
export function FollowBasket() {
  const router = useRouter()
  const isBusy = isWaiting(useBasket())
  const wasBusy = useRef(false)
  useEffect(() => {
    if (wasBusy.current && !isBusy) router.refresh()
    wasBusy.current = isBusy
  }, [isBusy, router])
  return null
}
