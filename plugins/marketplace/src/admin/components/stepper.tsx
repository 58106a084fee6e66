import { Minus, Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useWords } from "../lib/use-words"

type StepperProps = {
  label: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
  testId?: string
}

/** A small whole number, set with the thumb. */
export const Stepper = ({ label, value, min, max, onChange, testId }: StepperProps) => {
  const { t } = useWords()
  return (
    <div role="group" aria-label={label} className="flex items-center gap-x-2">
      <Button
        variant="secondary"
        className="size-11 p-0"
        aria-label={`${label} : ${t("common.less")}`}
        disabled={value <= min}
        onClick={() => onChange(value - 1)}
        data-testid={testId && `${testId}-less`}
      >
        <Minus />
      </Button>
      <output className="min-w-10 text-center text-xl font-semibold tabular-nums" data-testid={testId}>
        {value}
      </output>
      <Button
        variant="secondary"
        className="size-11 p-0"
        aria-label={`${label} : ${t("common.plus")}`}
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
        data-testid={testId && `${testId}-more`}
      >
        <Plus />
      </Button>
    </div>
  )
}
