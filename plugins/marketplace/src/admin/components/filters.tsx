import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"

type FiltersProps<T extends string> = {
  label: string
  value: T
  choices: readonly { value: T; label: ReactNode; count?: number }[]
  onChange: (value: T) => void
  /** All choices in sight, for a choice that must be made; else they scroll sideways. */
  isWrapped?: boolean
}

/** One choice of a few, as large buttons. */
export const Filters = <T extends string>({
  label,
  value,
  choices,
  onChange,
  isWrapped,
}: FiltersProps<T>) => (
  <div
    role="group"
    aria-label={label}
    className={clx("flex gap-2", isWrapped ? "flex-wrap" : "-mx-3 overflow-x-auto px-3 pb-1")}
  >
    {choices.map((choice) => (
      <button
        key={choice.value}
        type="button"
        aria-pressed={choice.value === value}
        onClick={() => onChange(choice.value)}
        data-testid={`filter-${choice.value || "all"}`}
        className={clx(
          "focus-visible:shadow-borders-focus flex min-h-11 shrink-0 items-center gap-x-2 rounded-full border px-4 text-base outline-none",
          choice.value === value
            ? "bg-ui-button-inverted text-ui-fg-on-inverted border-transparent font-medium"
            : "bg-ui-bg-base border-ui-border-base text-ui-fg-base",
        )}
      >
        {choice.label}
        {choice.count !== undefined && <span className="tabular-nums opacity-80">{choice.count}</span>}
      </button>
    ))}
  </div>
)
