import type { ReactNode } from "react"
import { classes } from "./classes"

/**
 * The frame of one field: its label above, help below, and what is wrong instead of it. The control carries
 * `aria-describedby` with {@link helpIdOf} itself, because only it knows what else describes it.
 */
export function FieldFrame({
  id,
  label,
  help,
  isWrong,
  children,
}: {
  /** The id of the control. */
  id: string
  label: ReactNode
  help?: ReactNode
  isWrong?: boolean
  children: ReactNode
}) {
  return (
    <div className={classes("champ", isWrong && "err")}>
      <label htmlFor={id}>{label}</label>
      {children}
      {help && (
        <p className="aide" id={helpIdOf(id)}>
          {help}
        </p>
      )}
    </div>
  )
}

/** The id of a field's help. */
export const helpIdOf = (id: string): string => `${id}-aide`

/** A field whose label lies around it: where the id of the control is nobody's business. */
export const FieldAround = ({
  label,
  isLabelHidden,
  className,
  children,
}: {
  label: ReactNode
  isLabelHidden?: boolean
  className?: string
  children: ReactNode
}) => (
  <label className={classes("champ", className)}>
    <span className={isLabelHidden ? "sr" : "etq"}>{label}</span>
    {children}
  </label>
)

/** What is wrong, at the place where it is; small where it stands within a line. */
export const Fault = ({
  as: Tag = "p",
  id,
  isAloud,
  children,
}: {
  as?: "p" | "small"
  id?: string
  isAloud?: boolean
  children: ReactNode
}) => (
  <Tag className="faute" id={id} role={isAloud ? "alert" : undefined}>
    {children}
  </Tag>
)
