"use client"

import { useEffect, useState } from "react"
import { Button, ButtonAnchor } from "@/ui/button"

/** The order page that the service worker kept, if there is one. */
export function LastOrder({ words }: { words: { link: string; retry: string } }) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    void globalThis.caches
      ?.open("shop-orders-1")
      .then((cache) => cache.keys())
      .then(([kept]) => kept && setAddress(kept.url))
  }, [])
  return (
    <p className="boutons">
      {address && <ButtonAnchor href={address}>{words.link}</ButtonAnchor>}
      <Button kind="quiet" onClick={() => location.reload()}>
        {words.retry}
      </Button>
    </p>
  )
}
