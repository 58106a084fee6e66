"use client"

import { useRouter } from "next/navigation"
import { useEffect, useRef, useState } from "react"
import { newsBetween } from "./standing"

const EVERY_MS = 10_000

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
  }, [told])
  useEffect(() => {
    if (isOver) return
    let timer: ReturnType<typeof setInterval> | undefined
    let version: string | null = null
    const poll = () => {
      timer ??= setInterval(() => document.visibilityState === "visible" && router.refresh(), EVERY_MS)
    }
    const source = new EventSource(events)
    const onVersion = ({ data }: MessageEvent<string>) => {
      const told = (JSON.parse(data) as { version: string }).version
      // The first tells what the page shows already.
      if (version !== null && version !== told) router.refresh()
      version = told
    }
    source.addEventListener("version", onVersion)
    source.addEventListener("end", () => {
      source.close()
      router.refresh()
    })
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED) poll()
    })
    return () => {
      source.close()
      clearInterval(timer)
    }
  }, [events, isOver, router])
  return (
    <p className="sr" role="status" data-testid="order-news">
      {news}
    </p>
  )
}
