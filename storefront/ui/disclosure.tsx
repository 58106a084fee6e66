import type { ReactNode } from "react"

/** What not everybody needs, behind a summary; small print where the law wants it to be within reach. */
export const Disclosure = ({
  summary,
  isSmallPrint,
  isOpen,
  children,
}: {
  summary: ReactNode
  isSmallPrint?: boolean
  isOpen?: boolean
  children: ReactNode
}) => (
  <details className={isSmallPrint ? "mentions" : "repli"} open={isOpen}>
    <summary>{summary}</summary>
    {children}
  </details>
)
