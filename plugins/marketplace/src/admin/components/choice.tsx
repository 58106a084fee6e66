import type { ReactNode, SelectHTMLAttributes } from "react"
import { BIG_FIELD } from "./field"

type ChoiceProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, "onChange"> & {
  onChoose: (value: string) => void
  children: ReactNode
}

/** A list to choose from: the device's own, which a thumb and a keyboard both know. */
export const Choice = ({ onChoose, children, className, ...select }: ChoiceProps) => (
  <select
    {...select}
    onChange={({ target }) => onChoose(target.value)}
    className={`${BIG_FIELD} bg-ui-bg-field text-ui-fg-base border-ui-border-base focus-visible:shadow-borders-interactive-with-active w-full rounded-md border px-2 outline-none ${className ?? ""}`}
  >
    {children}
  </select>
)
