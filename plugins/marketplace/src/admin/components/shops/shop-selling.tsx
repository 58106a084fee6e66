import { Checkbox, Input, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { MOST_LEAD_TIME_HOURS, MOST_MINIMUM_CENTS } from "../../../domain/limits"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"
import type { ShopPart } from "./shop-fields"

/** What a shop says of itself, how long it needs, and its VAT. */
export const ShopSelling = ({ typed, set, faults }: ShopPart) => {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Field label={t("profile.description")} className="sm:col-span-2">
        {(field) => (
          <Textarea
            {...field}
            className="min-h-28 text-base"
            maxLength={2000}
            value={typed.description}
            onChange={({ target }) => set({ description: target.value })}
            data-testid="shop-description"
          />
        )}
      </Field>
      {(["leadTime", "minimum"] as const).map((key) => {
        const word = key === "leadTime" ? "lead_time" : "minimum"
        const most = key === "leadTime" ? MOST_LEAD_TIME_HOURS : MOST_MINIMUM_CENTS / 100
        return (
          <Field
            key={key}
            label={t(`profile.${word}`)}
            hint={t(`profile.${word}_hint`)}
            error={faults.includes(key) ? t(`profile.${word}_wrong`, { most }) : null}
          >
            {(field) => (
              <Input
                {...field}
                inputMode="decimal"
                className={BIG_FIELD}
                value={typed[key]}
                onChange={({ target }) => set({ [key]: target.value })}
              />
            )}
          </Field>
        )
      })}
      <div className="flex min-h-11 items-center gap-x-3 sm:col-span-2">
        <Checkbox
          id={id}
          checked={typed.isExempt}
          onCheckedChange={(checked) => set({ isExempt: checked === true })}
        />
        <Label htmlFor={id} className="text-base">
          {t("shop_form.exempt")}
        </Label>
      </div>
    </div>
  )
}
