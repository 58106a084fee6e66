import type { ReactNode } from "react"
import { ChipAnchor } from "@/ui/chip"
import { TextAnchor } from "@/ui/text-link"

/** A link to a shop's own site, counted for the shop on its way through our own address. */
export function OutboundLink({
  handle,
  url,
  query,
  article,
  isChip = false,
  children,
}: {
  handle: string
  url: string
  query?: string
  article?: string
  isChip?: boolean
  children: ReactNode
}) {
  const params = new URLSearchParams({
    vers: url,
    ...(query ? { q: query } : {}),
    ...(article ? { article } : {}),
  })
  const Look = isChip ? ChipAnchor : TextAnchor
  return (
    <Look href={`/boutique/${handle}/site?${params}`} rel="noopener nofollow" data-testid="outbound-link">
      {children} <span aria-hidden="true">↗</span>
    </Look>
  )
}
