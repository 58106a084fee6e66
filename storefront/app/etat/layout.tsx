import type { ReactNode } from "react"

/** The frame of what is no page for people: none. */
export default function Bare({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  )
}
