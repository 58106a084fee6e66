import type { HTMLAttributes } from "react"
import { classes } from "./classes"

type HeadlineProps = HTMLAttributes<HTMLHeadingElement> & {
  level?: 1 | 2 | 3
  /** The size of a block's heading, whatever its level. */
  isBlock?: boolean
}

/** A headline in poster type. The level says where it stands in the page, the size what it weighs. */
export function Headline({ level = 1, isBlock, className, children, ...rest }: HeadlineProps) {
  const Tag = `h${level}` as const
  return (
    <Tag className={classes(isBlock ? "aff3" : "aff", className)} {...rest}>
      {children}
    </Tag>
  )
}
