"use client"

import Link from "next/link"
import { useRouter } from "next/navigation"
import { useEffect } from "react"
import type { Locale } from "@/lib/locale"
import { moneyOf } from "@/lib/money"
import { BasketIcon } from "./basket-icon"
import { shownTotals, type Snapshot } from "./reckon"
import { askBasket, feedBasket, takeOver, useBasket } from "./store"

/** « 3 articles » by the number's plural form; the number stands where « # » is. */
export type CountWords = { zero: string; one: string; other: string }

/** The basket in the header: feeds the store of this tab once, and follows every tap at once. */
export function LiveBasketLink({
  href,
  snapshot,
  locale,
  words,
}: {
  href: string
  /** Null when the backend could not be asked: the link still leads to the basket's page. */
  snapshot: Snapshot | null
  locale: Locale
  words: { basket: string; count: CountWords; unreachable: string }
}) {
  const state = useBasket()
  const router = useRouter()
  useEffect(() => {
    if (snapshot) feedBasket(snapshot)
  }, [snapshot])
  useEffect(() => {
    // What this page was drawn with did not know of it.
    void takeOver(words.unreachable).then((wasOnTheWay) => wasOnTheWay && router.refresh())
  }, [router, words.unreachable])
  useEffect(() => {
    // A page out of the browser's own memory shows the basket of then.
    const onShow = (event: PageTransitionEvent) => event.persisted && void askBasket()
    window.addEventListener("pageshow", onShow)
    return () => window.removeEventListener("pageshow", onShow)
  }, [])
  const { count, cents } = shownTotals(state.truth ? state : { ...state, truth: snapshot })
  const form = count === 0 ? "zero" : new Intl.PluralRules(locale).select(count) === "one" ? "one" : "other"
  const sum = moneyOf(locale).euros(cents)
  // What is read aloud begins with what is seen: whoever steers by voice says what he sees.
  const seen = count > 0 ? `${words.basket} ${sum}` : words.basket
  const isKnown = snapshot !== null || state.truth !== null || count > 0
  return (
    <Link
      className="panier-b"
      href={href}
      data-testid="basket-link"
      aria-label={isKnown ? `${seen}, ${words.count[form].replace("#", String(count))}` : seen}
    >
      <BasketIcon />
      <span>{words.basket}</span> {count > 0 && <b>{sum}</b>}
    </Link>
  )
}
