import { Hint, Label } from "@medusajs/ui"
import { type ReactNode, useId } from "react"

type FieldProps = {
  label: string
  hint?: ReactNode
  error?: string | null
  className?: string
  children: (props: { id: string; "aria-describedby": string; "aria-invalid": boolean }) => ReactNode
}

/** A labelled field with its hint, or what is wrong with it. */
export const Field = ({ label, hint, error, className, children }: FieldProps) => {
  const id = useId()
  const note = error ?? hint
  return (
    <div className={`flex flex-col gap-y-1.5 ${className ?? ""}`}>
      <Label htmlFor={id} className="text-sm" weight="plus">
        {label}
      </Label>
      {children({ id, "aria-describedby": `${id}-note`, "aria-invalid": Boolean(error) })}
      {note && (
        <Hint id={`${id}-note`} variant={error ? "error" : "info"} className="text-sm">
          {note}
        </Hint>
      )}
    </div>
  )
}

/** Size of a field for a thumb; browsers zoom into anything smaller than 16 px. */
export const BIG_FIELD = "h-11 text-base"
