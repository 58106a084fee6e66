"use client"

import { usePathname } from "next/navigation"
import { readAddress } from "@/lib/addresses"
import { failureWords } from "@/lib/failure-words"

/** Something broke, most often the backend is out of reach. Trying again is one button. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const words = failureWords[readAddress(usePathname()).locale]
  return (
    <div className="large zone os" role="alert">
      <h1 className="aff">{words.title}</h1>
      <p className="lead">{words.text}</p>
      <p style={{ marginTop: 24 }}>
        <button className="btn" onClick={() => reset()}>
          {words.retry}
        </button>
      </p>
    </div>
  )
}
