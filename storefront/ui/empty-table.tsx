import type { ReactNode } from "react"
import { Mark } from "@/features/picture/picture"

/** Three places that wait to be laid, and what to do meanwhile. */
export const EmptyTable = ({
  codes,
  isCentred,
  children,
  ...rest
}: {
  /** Whose plates are missing. */
  codes: readonly [string, string, string]
  isCentred?: boolean
  children: ReactNode
  "data-testid"?: string
}) => (
  <div className={isCentred ? "vide-p" : "vide-l"} {...rest}>
    <div className="places" aria-hidden="true">
      {codes.map((code) => (
        <Mark key={code} code={code} isEmpty />
      ))}
    </div>
    {children}
  </div>
)
