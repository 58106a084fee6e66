import { Button, Input, Label } from "@medusajs/ui"
import { type ComponentProps, type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { readEuros } from "@pignon/kit/admin/amounts"
import { readPercent } from "../lib/rule-typed"
import { useRuleSubjects, useSaveRule } from "../lib/use-rules"

type FieldProps = { label: string; value: string; onType: (value: string) => void }

const TextField = ({
  label,
  onType,
  ...input
}: FieldProps & Omit<ComponentProps<typeof Input>, "onChange" | "value">) => {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-y-1.5">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input {...input} id={id} className="h-11 text-base" onChange={({ target }) => onType(target.value)} />
    </div>
  )
}

type Named = { id: string; name: string }

const ChoiceField = ({
  label,
  value,
  onType,
  all,
  choices,
}: FieldProps & { all: string; choices: Named[] }) => {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-y-1.5">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onType(target.value)}
        className="bg-ui-bg-field text-ui-fg-base border-ui-border-base focus-visible:shadow-borders-interactive-with-active h-11 w-full rounded-md border px-2 text-base outline-none"
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  )
}

const blank = { vendor: "", category: "", percent: "", fixed: "0,00", from: "", to: "" }

/** A new rule: for whom, how much, from when to when. */
export const RuleForm = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation("commissions")
  const { shops, shelves } = useRuleSubjects()
  const save = useSaveRule(t("rules.saved"))
  const [typed, setTyped] = useState(blank)
  const set = (change: Partial<typeof blank>) => setTyped({ ...typed, ...change })
  const [percent, fixed_cents] = [readPercent(typed.percent), readEuros(typed.fixed || "0")]
  const isBackwards = typed.from !== "" && typed.to !== "" && typed.to < typed.from
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (percent === null || fixed_cents === null || isBackwards) return
    const rule = {
      vendor_id: typed.vendor || null,
      category_id: typed.category || null,
      percent,
      fixed_cents,
      starts_on: typed.from || null,
      ends_on: typed.to || null,
    }
    save.mutate(rule, { onSuccess: onDone })
  }
  return (
    <form onSubmit={send} className="grid items-start gap-4 sm:grid-cols-2" data-testid="rule-form">
      <ChoiceField
        label={t("shop")}
        value={typed.vendor}
        onType={(vendor) => set({ vendor })}
        all={t("rules.allShops")}
        choices={shops}
      />
      <ChoiceField
        label={t("rules.shelf")}
        value={typed.category}
        onType={(category) => set({ category })}
        all={t("rules.allShelves")}
        choices={shelves}
      />
      <TextField
        label={t("rules.percent")}
        inputMode="decimal"
        placeholder="8,5"
        value={typed.percent}
        aria-invalid={typed.percent !== "" && percent === null}
        onType={(value) => set({ percent: value })}
        data-testid="rule-percent"
      />
      <TextField
        label={t("rules.fixed")}
        inputMode="decimal"
        value={typed.fixed}
        aria-invalid={fixed_cents === null}
        onType={(fixed) => set({ fixed })}
      />
      <TextField type="date" label={t("rules.from")} value={typed.from} onType={(from) => set({ from })} />
      <TextField
        type="date"
        label={t("rules.to")}
        value={typed.to}
        aria-invalid={isBackwards}
        onType={(to) => set({ to })}
      />
      <Button type="button" variant="secondary" size="xlarge" className="w-full" onClick={onDone}>
        {t("rules.cancel")}
      </Button>
      <Button
        type="submit"
        size="xlarge"
        className="w-full"
        disabled={percent === null || fixed_cents === null || isBackwards}
        isLoading={save.isPending}
        data-testid="rule-save"
      >
        {t("rules.add")}
      </Button>
    </form>
  )
}
