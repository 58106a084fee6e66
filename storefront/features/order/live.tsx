"use client"

import { useRouter } from "next/navigation"
import { useEffect, useRef, useState } from "react"
import { keepOrderPage } from "@/features/offline/keep-order-page"
import { listen } from "./listen"
import { newsBetween } from "./standing"

/**
 * Reads the page again whenever the order has changed, and says aloud what is new. Where no event comes through, it asks
 * every ten seconds while the page is looked at. Without scripts, reloading does the same.
 */
export function Live({
  events,
  isOver,
  sentences,
}: {
  /** The address of the order's events. */
  events: string
  isOver: boolean
  /** How everything stands, a sentence each. */
  sentences: string[]
}) {
  const router = useRouter()
  const before = useRef<string[]>([])
  const [news, setNews] = useState("")
  const told = sentences.join("\n")
  useEffect(() => {
    const now = told.split("\n")
    const fresh = newsBetween(before.current, now)
    before.current = now
    if (fresh.length > 0) setNews(fresh.join(". "))
    keepOrderPage()
  }, [told])
  useEffect(() => {
    if (isOver) return
    const look = async () => {
      if (document.visibilityState !== "visible") return
      // A page that is read anew while the shop is silent would be lost.
      const answer = await fetch("/api/ouvert", { cache: "no-store" }).catch(() => null)
      if (answer?.ok) router.refresh()
    }
    return listen(events, { changed: () => router.refresh(), look: () => void look() })
  }, [events, isOver, router])
  return (
    <p className="sr" role="status" data-testid="order-news">
      {news}
    </p>
  )
}
