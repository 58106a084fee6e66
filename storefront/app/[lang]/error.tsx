"use client"

import { usePathname } from "next/navigation"
import { readAddress } from "@/lib/addresses"
import { failureWords } from "@/lib/failure-words"
import { Headline } from "@/ui/headline"
import { Button } from "@/ui/button"

/** Something broke, most often the backend is out of reach. Trying again is one button. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const words = failureWords[readAddress(usePathname()).locale]
  return (
    <div className="large zone os" role="alert">
      <Headline>{words.title}</Headline>
      <p className="lead">{words.text}</p>
      <p className="boutons">
        <Button onClick={() => reset()}>{words.retry}</Button>
      </p>
    </div>
  )
}
