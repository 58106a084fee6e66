import type { InputHTMLAttributes, ReactNode } from "react"

/** A radio or a box with its words around it: the whole line is what a thumb hits. */
export const Tick = ({
  className,
  children,
  aside,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  type: "radio" | "checkbox"
  "data-testid"?: string
  /** What stands at the end of the line: how many there are. */
  aside?: ReactNode
}) => (
  <label className={className}>
    <input {...rest} />
    <span>{children}</span>
    {aside !== undefined && <em>{aside}</em>}
  </label>
)
