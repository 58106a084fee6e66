import type { ReactNode } from "react"
import { Headline } from "./headline"

/** The head of a section: its headline, and across from it what leads on or what is to know. */
export const SectionHead = ({
  title,
  text,
  level = 2,
  children,
}: {
  title?: ReactNode
  /** A sentence below the headline. */
  text?: ReactNode
  level?: 1 | 2
  children?: ReactNode
}) => (
  <div className="tit">
    {text ? (
      <div>
        <Headline level={level}>{title}</Headline>
        <p className="p2">{text}</p>
      </div>
    ) : (
      title && <Headline level={level}>{title}</Headline>
    )}
    {children}
  </div>
)
