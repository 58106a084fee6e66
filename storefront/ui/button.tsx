import Link from "next/link"
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ComponentProps } from "react"
import { classes } from "./classes"

type Look = {
  /** One strong button a view; the others are quiet, and what takes something back is bare. */
  kind?: "strong" | "quiet" | "bare"
  /** As wide as its column. */
  isLarge?: boolean
  className?: string
}

const lookOf = ({ kind = "strong", isLarge, className }: Look) =>
  classes("btn", kind === "quiet" && "sec", kind === "bare" && "nu", isLarge && "grand", className)

/** A button that does something. In a form it sends it. */
export const Button = ({
  kind,
  isLarge,
  className,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) => (
  <button className={lookOf({ kind, isLarge, className })} {...rest} />
)

/** A link that looks like a button: it leads somewhere within the shop. */
export const ButtonLink = ({ kind, isLarge, className, ...rest }: Look & ComponentProps<typeof Link>) => (
  <Link className={lookOf({ kind, isLarge, className })} {...rest} />
)

/** The same for what is no page of the shop: a file, a place on this page, a page that was kept. */
export const ButtonAnchor = ({
  kind,
  isLarge,
  className,
  children,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) => (
  <a className={lookOf({ kind, isLarge, className })} {...rest}>
    {children}
  </a>
)
