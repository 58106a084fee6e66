"use client"

import { useEffect, useEffectEvent, useState, type ReactNode } from "react"
import { nextTryMs } from "./next-try"

const STORED = "panne"
/** A page that slipped longer ago than this is a new mishap. */
const SAME_MISHAP_MS = 120_000

/** How often this mishap was tried already, kept over the reload that each try of a whole document is. */
function triesOf(address: string): number {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORED) ?? "null") as {
      address: string
      tries: number
      at: number
    } | null
    return kept?.address === address && Date.now() - kept.at < SAME_MISHAP_MS ? kept.tries : 0
  } catch {
    return 0
  }
}

function keepTries(address: string, tries: number): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify({ address, tries, at: Date.now() }))
  } catch {
    // No storage: every page begins to count anew.
  }
}

/** Whoever is writing in the head of the page is not disturbed. */
const isWriting = (): boolean => {
  const at = document.activeElement
  return at instanceof HTMLInputElement && at.value !== ""
}

/**
 * Brings the page back without anybody pressing anything: asks, at growing distances and whenever somebody looks again,
 * whether the shop answers, and only then tries the page. Says so to whoever waits.
 */
export function ComeBack({ again, children }: { again: () => void; children: ReactNode }) {
  const [isAlive, setAlive] = useState(false)
  const retry = useEffectEvent(again)
  useEffect(() => {
    setAlive(true)
    const address = location.pathname + location.search
    let tries = triesOf(address)
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    let isAsking = false
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), nextTryMs(tries, Math.random()))
    }
    const look = async () => {
      if (isAsking) return
      if (document.visibilityState !== "visible" || isWriting()) return wait()
      isAsking = true
      const answer = await fetch("/api/ouvert", { cache: "no-store" }).catch(() => null)
      isAsking = false
      if (isOver) return
      tries++
      if (answer?.ok) {
        keepTries(address, tries)
        retry()
      }
      wait()
    }
    const now = () => void look()
    const onShow = () => document.visibilityState === "visible" && now()
    wait()
    window.addEventListener("online", now)
    window.addEventListener("focus", now)
    document.addEventListener("visibilitychange", onShow)
    return () => {
      isOver = true
      clearTimeout(timer)
      window.removeEventListener("online", now)
      window.removeEventListener("focus", now)
      document.removeEventListener("visibilitychange", onShow)
    }
  }, [])
  return isAlive ? <p className="p2">{children}</p> : null
}
