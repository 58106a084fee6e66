import Link from "next/link"
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ComponentProps, HTMLAttributes } from "react"
import { classes } from "./classes"

type ChipProps = Omit<ComponentProps<typeof Link>, "className"> & {
  /** Chosen already: pressing it takes it out again. */
  isOn?: boolean
}

/** A chip that leads on: a shelf, a place of the account, a filter to take out. */
export const ChipLink = ({ isOn, ...rest }: ChipProps) => (
  <Link className={classes("puce", isOn && "oui")} {...rest} />
)

/** The same for what lies outside the shop. */
export const ChipAnchor = ({
  children,
  ...rest
}: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className">) => (
  <a className="puce" {...rest}>
    {children}
  </a>
)

/** A chip that answers a question: one of several communes, one of several addresses. */
export const ChipButton = (props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">) => (
  <button className="puce" {...props} />
)

/** Chips or buttons side by side. On a phone a bar of them can be pushed sideways instead of growing downwards. */
export function Row({
  as: Tag = "div",
  isBar,
  className,
  ...rest
}: HTMLAttributes<HTMLElement> & { as?: "div" | "nav" | "p" | "ul"; isBar?: boolean }) {
  return <Tag className={classes("puces", isBar && "barre-f", className)} {...rest} />
}
