import type { Search } from "./search-query"
import type { ArticleList } from "@/lib/types"
import type { Speech } from "@/lib/speech"

type Choice = { value: string; name: string; count: number }

const MOST_SHOWN = 12

function Choices({
  name,
  title,
  choices,
  chosen,
}: {
  name: string
  title: string
  choices: Choice[]
  chosen: string[]
}) {
  const shown = choices.filter(
    ({ value, count }, i) => (count > 0 && i < MOST_SHOWN) || chosen.includes(value),
  )
  if (shown.length === 0) return null
  return (
    <section>
      <h3 id={`f-${name}`}>{title}</h3>
      <div role="group" aria-labelledby={`f-${name}`}>
        {shown.map(({ value, name: label, count }) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            <span>{label}</span>
            <em>{count}</em>
          </label>
        ))}
      </div>
    </section>
  )
}

const filters = [
  "category",
  "shop",
  "min_price",
  "max_price",
  "label",
  "temperature",
  "without",
  "in_stock",
] as const
const without = ["gluten", "milk", "eggs", "nuts", "peanuts", "soybeans"]

/** The filters of a list, as a plain form. */
export function Facets({
  speech: { t, said },
  path,
  search,
  facets,
}: {
  speech: Speech
  path: string
  search: Search
  facets: ArticleList["facets"]
}) {
  const chosen = (key: keyof Search) => search[key] ?? []
  const count = filters.reduce((sum, key) => sum + chosen(key).length, 0)
  return (
    <form className="facettes" action={path}>
      {(["q", "sort"] as const).map(
        (key) => chosen(key)[0] && <input key={key} type="hidden" name={key} value={chosen(key)[0]} />,
      )}
      <details open={count > 0}>
        <summary>
          {t("list.refine")}
          {count > 0 && <span className="puce">{count}</span>}
        </summary>
        <Choices
          name="category"
          title={t("list.aisle")}
          chosen={chosen("category")}
          choices={facets.category.map((c) => ({ value: c.handle, name: c.name, count: c.count }))}
        />
        <Choices
          name="shop"
          title={t("list.shop")}
          chosen={chosen("shop")}
          choices={facets.shop.map((s) => ({ value: s.handle, name: s.name, count: s.count }))}
        />
        <section>
          <h3>{t("list.price_euros")}</h3>
          <div className="deux">
            <label>
              <span className="sr">{t("list.at_least")}</span>
              <input
                type="number"
                name="min_price"
                min={0}
                step="0.01"
                placeholder={t("list.from")}
                defaultValue={chosen("min_price")[0]}
              />
            </label>
            <label>
              <span className="sr">{t("list.at_most")}</span>
              <input
                type="number"
                name="max_price"
                min={0}
                step="0.01"
                placeholder={t("list.to")}
                defaultValue={chosen("max_price")[0]}
              />
            </label>
          </div>
        </section>
        <Choices
          name="label"
          title={t("list.label")}
          chosen={chosen("label")}
          choices={facets.label.map((l) => ({ value: l.value, name: l.value, count: l.count }))}
        />
        <Choices
          name="temperature"
          title={t("list.cold")}
          chosen={chosen("temperature")}
          choices={facets.temperature.map((t) => ({
            value: t.value,
            name: said("temperatures", t.value),
            count: t.count,
          }))}
        />
        <section>
          <h3>{t("list.without")}</h3>
          {without.map((allergen) => (
            <label key={allergen}>
              <input
                type="checkbox"
                name="without"
                value={allergen}
                defaultChecked={chosen("without").includes(allergen)}
              />
              <span>{said("allergens", allergen)}</span>
            </label>
          ))}
        </section>
        <section>
          <label>
            <input
              type="checkbox"
              name="in_stock"
              value="true"
              defaultChecked={chosen("in_stock").includes("true")}
            />
            <span>{t("list.in_stock")}</span>
            <em>{facets.in_stock}</em>
          </label>
        </section>
        <button className="btn">{t("list.apply")}</button>
      </details>
    </form>
  )
}
