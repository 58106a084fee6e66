import { Input, Text } from "@medusajs/ui"
import { priceForWeight, readEuros, readWhole } from "@pignon/kit/admin/amounts"
import { useWords } from "../../lib/use-words"
import { BIG_FIELD, Field } from "../field"
import { Filters } from "../filters"
import type { PartProps } from "./article-form"

/** By the piece or by weight, and for how much. */
export const ArticlePrice = ({ typed, set, fault, isNew }: PartProps & { isNew: boolean }) => {
  const { t, write } = useWords()
  const isWeighed = typed.sold_by === "weight"
  const [perKg, grams] = [readEuros(typed.price), readWhole(typed.grams)]
  const choices = (["unit", "weight"] as const).map((value) => ({ value, label: t(`create.${value}`) }))
  return (
    <>
      {isNew && (
        <div className="flex flex-col gap-y-1.5">
          <Text size="small" weight="plus">
            {t("create.sold_by")}
          </Text>
          <Filters
            label={t("create.sold_by")}
            value={typed.sold_by}
            choices={choices}
            onChange={(sold_by) => set({ sold_by })}
          />
        </div>
      )}
      <div className="grid grid-cols-2 items-start gap-4">
        <Field label={t(isWeighed ? "articles.price_per_kg" : "articles.price")} error={fault("price")}>
          {(field) => (
            <Input
              {...field}
              inputMode="decimal"
              className={BIG_FIELD}
              placeholder="12,50"
              value={typed.price}
              onChange={({ target }) => set({ price: target.value })}
              data-testid="article-new-price"
            />
          )}
        </Field>
        {isWeighed && (
          <Field label={t("create.weight_estimate")} error={fault("grams")}>
            {(field) => (
              <Input
                {...field}
                inputMode="numeric"
                className={BIG_FIELD}
                placeholder="480"
                value={typed.grams}
                onChange={({ target }) => set({ grams: target.value })}
                data-testid="article-new-grams"
              />
            )}
          </Field>
        )}
      </div>
      {isWeighed && perKg && grams ? (
        <Text className="text-ui-fg-subtle text-base">
          {t("create.portion", { amount: write.euro(priceForWeight(perKg, grams)) })}
        </Text>
      ) : null}
    </>
  )
}
