"use client"

import { useEffect, useRef } from "react"

/** Inside a `<details>` that lies over the page: Escape and a click outside close it, and the focus goes back to its summary. */
export function CloseOnEscape() {
  const here = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const details = here.current?.closest("details")
    if (!details) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !details.open) return
      details.open = false
      details.querySelector("summary")?.focus()
    }
    const onPress = (event: PointerEvent) => {
      if (details.open && event.target instanceof Node && !details.contains(event.target))
        details.open = false
    }
    document.addEventListener("keydown", onKey)
    document.addEventListener("pointerdown", onPress)
    return () => {
      document.removeEventListener("keydown", onKey)
      document.removeEventListener("pointerdown", onPress)
    }
  }, [])
  return <span ref={here} hidden />
}
