"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

const EVERY_MS = 10_000

/** Reads the page again every ten seconds while it is looked at. Without scripts, reloading does the same. */
export function KeepFresh() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && router.refresh(), EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
  return null
}
