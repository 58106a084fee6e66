import { Checkbox, Input, Text } from "@medusajs/ui"
import { withdrawals } from "../../../domain/catalogue/file"
import { allergens, labels, temperatures } from "../../../domain/search/codes"
import type { TypedArticle } from "../../lib/article-typed"
import { useWords } from "../../lib/use-words"
import { Choice } from "../choice"
import { BIG_FIELD, Field } from "../field"
import type { PartProps } from "./article-form"

// What a shop sells most comes first; no temperature at all comes last.
const TEMPERATURES = [...temperatures.slice(1), temperatures[0]]

const Allergens = ({ typed, set, fault }: PartProps) => {
  const { t } = useWords()
  const toggle = (name: string, isIn: boolean) =>
    set({ allergens: isIn ? [...typed.allergens, name] : typed.allergens.filter((one) => one !== name) })
  return (
    <div className="flex flex-col gap-y-3 sm:col-span-2">
      <Field label={t("create.allergens")} error={fault("allergens")}>
        {(field) => (
          <Choice
            {...field}
            value={typed.food}
            onChoose={(food) => set({ food: food as TypedArticle["food"] })} // the list holds nothing else
          >
            {(["no", "none", "some"] as const).map((food) => (
              <option key={food} value={food}>
                {t(`create.food.${food}`)}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      {typed.food === "some" && (
        <ul className="grid grid-cols-2 gap-x-3 sm:grid-cols-3">
          {allergens.map((name) => (
            <li key={name}>
              <label className="flex min-h-11 items-center gap-x-2 text-base">
                <Checkbox
                  checked={typed.allergens.includes(name)}
                  onCheckedChange={(checked) => toggle(name, checked === true)}
                />
                {t(`create.allergen.${name}`)}
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What the trade and the law want to know of an article. */
export const ArticleFacts = (part: PartProps) => {
  const { t } = useWords()
  const { typed, set, fault } = part
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Field label={t("create.temperature")}>
        {(field) => (
          <Choice {...field} value={typed.temperature} onChoose={(temperature) => set({ temperature })}>
            {TEMPERATURES.map((temperature) => (
              <option key={temperature} value={temperature}>
                {t(`temperature.${temperature}`)}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <Field label={t("create.lead_time")} error={fault("lead_time")}>
        {(field) => (
          <Input
            {...field}
            inputMode="numeric"
            className={BIG_FIELD}
            value={typed.lead_time}
            onChange={({ target }) => set({ lead_time: target.value })}
          />
        )}
      </Field>
      <Field label={t("create.origin")}>
        {(field) => (
          <Input
            {...field}
            className={BIG_FIELD}
            maxLength={200}
            placeholder="France (Limousin)"
            value={typed.origin}
            onChange={({ target }) => set({ origin: target.value })}
          />
        )}
      </Field>
      {!typed.label.includes("|") && (
        <Field label={t("create.label")}>
          {(field) => (
            <Choice {...field} value={typed.label} onChoose={(label) => set({ label })}>
              <option value="">{t("create.no_label")}</option>
              {labels.map((label) => (
                <option key={label}>{label}</option>
              ))}
            </Choice>
          )}
        </Field>
      )}
      <Field label={t("create.withdrawal")}>
        {(field) => (
          <Choice {...field} value={typed.withdrawal} onChoose={(withdrawal) => set({ withdrawal })}>
            {withdrawals.map((withdrawal) => (
              <option key={withdrawal} value={withdrawal}>
                {t(`create.withdrawals.${withdrawal}`)}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      <label className="flex min-h-11 items-center gap-x-2 self-end">
        <Checkbox
          checked={typed.is_adult}
          onCheckedChange={(checked) => set({ is_adult: checked === true })}
        />
        <Text className="text-base">{t("create.adult")}</Text>
      </label>
      <Allergens {...part} />
    </div>
  )
}
