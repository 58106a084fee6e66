import { Button, Container, Heading, Hint, Input, Label } from "@medusajs/ui"
import { type ComponentProps, type ReactNode, useId } from "react"

const BIG = "h-11 text-base"

type FieldProps = { label: string; hint?: string; error?: string | null; className?: string }

/** A labelled field to type into, with its hint or what is wrong with it. */
export const TextField = ({
  label,
  hint,
  error,
  className,
  onType,
  ...input
}: FieldProps & Omit<ComponentProps<typeof Input>, "onChange"> & { onType: (value: string) => void }) => {
  const id = useId()
  const note = error ?? hint
  return (
    <div className={`flex min-w-0 flex-col gap-y-1.5 ${className ?? ""}`}>
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        {...input}
        id={id}
        className={BIG}
        aria-invalid={Boolean(error)}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onType(target.value)}
      />
      {note && (
        <Hint id={`${id}-note`} variant={error ? "error" : "info"}>
          {note}
        </Hint>
      )}
    </div>
  )
}

type ChoiceProps = FieldProps & { value: string; onChoose: (value: string) => void; children: ReactNode }

/** A labelled list to choose from: the device's own, which a thumb and a keyboard both know. */
export const ChoiceField = ({ label, hint, className, value, onChoose, children, ...more }: ChoiceProps) => {
  const id = useId()
  return (
    <div className={`flex min-w-0 flex-col gap-y-1.5 ${className ?? ""}`}>
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <select
        {...more}
        id={id}
        value={value}
        onChange={({ target }) => onChoose(target.value)}
        className={`${BIG} bg-ui-bg-field text-ui-fg-base border-ui-border-base focus-visible:shadow-borders-interactive-with-active w-full rounded-md border px-2 outline-none`}
      >
        {children}
      </select>
      {hint && <Hint>{hint}</Hint>}
    </div>
  )
}

type SectionProps = { title: string; hint?: string; aside?: ReactNode; children: ReactNode }

/** A part of the page. */
export const Section = ({ title, hint, aside, children }: SectionProps) => (
  <Container className="flex flex-col gap-y-4 p-4">
    <div className="flex flex-wrap items-start justify-between gap-3">
      <div>
        <Heading level="h2">{title}</Heading>
        {hint && <Hint>{hint}</Hint>}
      </div>
      {aside}
    </div>
    {children}
  </Container>
)

type FormEndProps = {
  submit: string
  cancel: string
  isBusy: boolean
  isReady?: boolean
  onCancel: () => void
}

/** The two buttons a form ends with. */
export const FormEnd = ({ submit, cancel, isBusy, isReady = true, onCancel }: FormEndProps) => (
  <div className="grid grid-cols-2 gap-3">
    <Button type="button" variant="secondary" size="xlarge" className="w-full" onClick={onCancel}>
      {cancel}
    </Button>
    <Button type="submit" size="xlarge" className="w-full" isLoading={isBusy} disabled={!isReady}>
      {submit}
    </Button>
  </div>
)
