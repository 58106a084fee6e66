"use client"

import { usePathname } from "next/navigation"
import { ComeBack } from "@/features/frame/come-back"
import { Slipped } from "@/features/frame/slipped"
import { readAddress } from "@/lib/addresses"
import { failureWords } from "@/lib/failure-words"
import { Button } from "@/ui/button"

/** A page slipped after its frame had come, most often because the backend fell silent: it is asked for again. */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  const words = failureWords[readAddress(usePathname()).locale]
  return (
    <Slipped words={words}>
      <p>
        <Button onClick={() => retry()}>{words.retry}</Button>
      </p>
      <ComeBack again={retry}>{words.by_itself}</ComeBack>
    </Slipped>
  )
}
