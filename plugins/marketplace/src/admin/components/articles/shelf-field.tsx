import { type Shelf, useShelves } from "../../hooks/use-articles"
import { useWords } from "../../lib/use-words"
import { Choice } from "../choice"
import { Field } from "../field"
import type { PartProps } from "./article-form"

const byAisle = (shelves: Shelf[]) => {
  const aisles = new Map<string, Shelf[]>()
  for (const shelf of shelves)
    aisles.set(shelf.parent_name, [...(aisles.get(shelf.parent_name) ?? []), shelf])
  return [...aisles]
}

/** On which shelf the article stands. */
export const ShelfField = ({ typed, set, fault }: PartProps) => {
  const { t } = useWords()
  const { data = [] } = useShelves()
  return (
    <Field label={t("create.category")} error={fault("category")}>
      {(field) => (
        <Choice
          {...field}
          value={typed.category}
          onChoose={(category) => set({ category })}
          data-testid="article-category"
        >
          <option value="">{t("create.category_hint")}</option>
          {byAisle(data).map(([aisle, shelves]) => (
            <optgroup key={aisle} label={aisle}>
              {shelves.map(({ handle, name }) => (
                <option key={handle} value={handle}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Choice>
      )}
    </Field>
  )
}
