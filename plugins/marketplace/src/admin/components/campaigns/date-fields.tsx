import { Checkbox, Input, Label } from "@medusajs/ui"
import { useId } from "react"
import type { TypedCampaign } from "../../lib/campaign-typed"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"

type DateProps = {
  typed: TypedCampaign
  set: (change: Partial<TypedCampaign>) => void
  areDatesWrong: boolean
}

const Tick = ({
  label,
  isOn,
  onTurn,
  testId,
}: {
  label: string
  isOn: boolean
  onTurn: (isOn: boolean) => void
  testId: string
}) => {
  const id = useId()
  return (
    <div className="flex min-h-11 items-center gap-x-3">
      <Checkbox
        id={id}
        checked={isOn}
        onCheckedChange={(checked) => onTurn(checked === true)}
        data-testid={testId}
      />
      <Label htmlFor={id} className="text-base">
        {label}
      </Label>
    </div>
  )
}

/** When a campaign runs: once, or every year; both days are inside. */
export const DateFields = ({ typed, set, areDatesWrong }: DateProps) => {
  const { t } = useWords()
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {(["starts_on", "ends_on"] as const).map((key) => (
        <Field
          key={key}
          label={t(`campaigns.${key}`)}
          error={key === "ends_on" && areDatesWrong ? t("campaigns.fault.dates") : null}
        >
          {(field) => (
            <Input
              {...field}
              type="date"
              className={BIG_FIELD}
              value={typed[key]}
              onChange={({ target }) => set({ [key]: target.value })}
              data-testid={`campaign-${key}`}
            />
          )}
        </Field>
      ))}
      <Tick
        label={t("campaigns.yearly")}
        isOn={typed.isYearly}
        onTurn={(isYearly) => set({ isYearly })}
        testId="campaign-yearly"
      />
      <Tick
        label={t("campaigns.is_active")}
        isOn={typed.is_active}
        onTurn={(is_active) => set({ is_active })}
        testId="campaign-active"
      />
    </div>
  )
}
