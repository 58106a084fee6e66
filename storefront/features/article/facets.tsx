import type { Search } from "./search-query"
import type { ArticleList } from "@/lib/types"
import { said, words } from "@/lib/words"

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
  path,
  search,
  facets,
}: {
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
        <summary>Affiner{count > 0 && <span className="puce">{count}</span>}</summary>
        <Choices
          name="category"
          title="Rayon"
          chosen={chosen("category")}
          choices={facets.category.map((c) => ({ value: c.handle, name: c.name, count: c.count }))}
        />
        <Choices
          name="shop"
          title="Boutique"
          chosen={chosen("shop")}
          choices={facets.shop.map((s) => ({ value: s.handle, name: s.name, count: s.count }))}
        />
        <section>
          <h3>Prix, en euros</h3>
          <div className="deux">
            <label>
              <span className="sr">Au moins</span>
              <input
                type="number"
                name="min_price"
                min={0}
                step="0.01"
                placeholder="de"
                defaultValue={chosen("min_price")[0]}
              />
            </label>
            <label>
              <span className="sr">Au plus</span>
              <input
                type="number"
                name="max_price"
                min={0}
                step="0.01"
                placeholder="à"
                defaultValue={chosen("max_price")[0]}
              />
            </label>
          </div>
        </section>
        <Choices
          name="label"
          title="Étiquette"
          chosen={chosen("label")}
          choices={facets.label.map((l) => ({ value: l.value, name: l.value, count: l.count }))}
        />
        <Choices
          name="temperature"
          title="Froid"
          chosen={chosen("temperature")}
          choices={facets.temperature.map((t) => ({
            value: t.value,
            name: said(words.temperatures, t.value),
            count: t.count,
          }))}
        />
        <section>
          <h3>Sans</h3>
          {without.map((allergen) => (
            <label key={allergen}>
              <input
                type="checkbox"
                name="without"
                value={allergen}
                defaultChecked={chosen("without").includes(allergen)}
              />
              <span>{said(words.allergens, allergen)}</span>
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
            <span>En stock</span>
            <em>{facets.in_stock}</em>
          </label>
        </section>
        <button className="btn">Appliquer</button>
      </details>
    </form>
  )
}
