import Link from "next/link"
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ComponentProps } from "react"

/** A link that stands by itself: large enough for a thumb. Links within a sentence need none of this. */
export const TextLink = (props: Omit<ComponentProps<typeof Link>, "className">) => (
  <Link className="lien" {...props} />
)

/** The same for what lies outside the shop. */
export const TextAnchor = ({
  children,
  ...rest
}: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className">) => (
  <a className="lien" {...rest}>
    {children}
  </a>
)

/** A button that reads as a link: it changes a single thing where it stands. */
export const TextButton = (props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">) => (
  <button className="lien" {...props} />
)
