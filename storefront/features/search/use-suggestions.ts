import { useEffect, useRef, useState } from "react"
import type { SuggestedGroups } from "./suggested"

const PAUSE_MS = 140
const SHORTEST = 2
const UNREACHABLE = 503
const NONE: SuggestedGroups = { said: "", groups: [] }

/** The suggestions for what is typed: asked after a short pause, and only the last question's answer is shown. */
export function useSuggestions(typed: string): SuggestedGroups {
  const [found, setFound] = useState(NONE)
  const known = useRef(new Map<string, SuggestedGroups>())
  const q = typed.trim().toLowerCase()
  useEffect(() => {
    const answered = q.length < SHORTEST ? NONE : known.current.get(q)
    const stop = new AbortController()
    const ask = async () => {
      if (answered) return setFound(answered)
      const params = new URLSearchParams({ q, langue: document.documentElement.lang })
      const answer = await fetch(`/api/suggest?${params}`, { signal: stop.signal }).catch(() => null)
      if (!answer || ![200, UNREACHABLE].includes(answer.status)) return
      const groups = (await answer.json()) as SuggestedGroups
      // A trouble is told, and asked about again with the next letter.
      if (answer.ok) known.current.set(q, groups)
      setFound(groups)
    }
    const timer = setTimeout(() => void ask().catch(() => undefined), answered ? 0 : PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [q])
  return found
}
