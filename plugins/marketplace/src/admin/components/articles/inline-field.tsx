import { Input, Text } from "@medusajs/ui"
import { useEffect, useId, useState } from "react"

type InlineFieldProps = {
  label: string
  unit: string
  /** The value as it is kept, written for a field. */
  value: string
  /** Reads what was typed; null when it is unreadable. */
  read: (typed: string) => number | null
  wrong: string
  isBusy: boolean
  onSave: (value: number) => void
  testId: string
}

/** A number changed in place: Enter or leaving the field keeps it, Escape takes it back. */
export const InlineField = ({
  label,
  unit,
  value,
  read,
  wrong,
  isBusy,
  onSave,
  testId,
}: InlineFieldProps) => {
  const id = useId()
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const number = read(typed)
  const keep = () => {
    if (typed === value) return
    if (number === null) return
    if (number === read(value)) return setTyped(value)
    onSave(number)
  }
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <label htmlFor={id} className="text-ui-fg-subtle text-sm">
        {label}
      </label>
      <div className="relative">
        <Input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          className="h-11 pr-9 text-right text-lg font-medium tabular-nums"
          value={typed}
          disabled={isBusy}
          aria-invalid={number === null}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === "Enter") keep()
            if (event.key === "Escape") setTyped(value)
          }}
          data-testid={testId}
        />
        {unit && <span className="text-ui-fg-subtle absolute right-3 top-2.5">{unit}</span>}
      </div>
      {number === null && (
        <Text role="alert" className="text-ui-fg-error text-sm">
          {wrong}
        </Text>
      )}
    </div>
  )
}
