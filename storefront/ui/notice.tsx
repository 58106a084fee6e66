import type { ReactNode } from "react"
import { classes } from "./classes"

const KINDS = { know: "", good: "ok", bad: "non", quiet: "inf" } as const

/** What a notice says by its colour as well: to know, good, bad, or merely told. */
export type NoticeKind = keyof typeof KINDS

/** Something to know, said in words as well as colour. */
export function Notice({
  kind = "quiet",
  title,
  isStill = false,
  isSmall = false,
  children,
  ...rest
}: {
  kind?: NoticeKind
  title?: ReactNode
  /** Part of the page from the start: nothing that has just happened, so nothing is read aloud. */
  isStill?: boolean
  isSmall?: boolean
  children?: ReactNode
  id?: string
  tabIndex?: number
  "data-testid"?: string
}) {
  const role = isStill ? undefined : kind === "bad" ? "alert" : "status"
  return (
    <div className={classes("avis", KINDS[kind], isSmall && "pt")} role={role} {...rest}>
      {title && <b>{title}</b>}
      {children}
    </div>
  )
}

/** What was refused, said below the very button that was pressed. */
export const Bubble = ({ isStill, children }: { isStill?: boolean; children: ReactNode }) => (
  <span className="bulle" role={isStill ? undefined : "alert"}>
    {children}
  </span>
)

/** What a small form has done, or a bubble once it was refused. It is there from the start, or nothing would be read aloud. */
export const Outcome = ({ isRefused, children }: { isRefused: boolean; children: ReactNode }) => (
  <span className={isRefused ? "bulle" : "pt"} role="status">
    {children}
  </span>
)
