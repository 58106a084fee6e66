import { FilterForm } from "./filter-form"
import { FILTERS, type Key, type Search } from "./search-query"
import { shelvesOf } from "./shelves"
import type { Facets as Counts } from "@/lib/discovery-types"
import type { Speech } from "@/lib/speech"
import { Button } from "@/ui/button"
import { Tick } from "@/ui/tick"

type Choice = { value: string; name: string; count: number | null; isBelow?: boolean }

const MOST_SHOWN = 7
/** A longer list is searched rather than read. */
const MOST_LISTED = 16

/** The filters' form, by which fields elsewhere on the page belong to it. */
export const FILTER_FORM = "filtres"

function Box({ name, choice, chosen }: { name: Key; choice: Choice; chosen: readonly string[] }) {
  return (
    <Tick
      type="checkbox"
      name={name}
      value={choice.value}
      defaultChecked={chosen.includes(choice.value)}
      className={choice.isBelow ? "dessous-r" : undefined}
      aside={choice.count ?? undefined}
    >
      {choice.name}
    </Tick>
  )
}

type Group = { name: Key; title: string; choices: Choice[]; chosen: readonly string[]; more: string }

function Choices({ name, title, choices, chosen, more }: Group) {
  const possible = choices
    .filter(({ value, count }) => count !== 0 || chosen.includes(value))
    .filter(({ value }, i) => i < MOST_LISTED || chosen.includes(value))
  if (possible.length === 0) return null
  // What is chosen is never folded away.
  const isFirst = ({ value }: Choice, i: number) => i < MOST_SHOWN || chosen.includes(value)
  const rest = possible.filter((choice, i) => !isFirst(choice, i))
  return (
    <section>
      <h2 id={`f-${name}`}>{title}</h2>
      <div role="group" aria-labelledby={`f-${name}`}>
        {possible.filter(isFirst).map((choice) => (
          <Box key={choice.value} name={name} choice={choice} chosen={chosen} />
        ))}
        {rest.length > 0 && (
          <details className="suite-f">
            <summary>{more}</summary>
            {rest.map((choice) => (
              <Box key={choice.value} name={name} choice={choice} chosen={chosen} />
            ))}
          </details>
        )}
      </div>
    </section>
  )
}

function Price({ t, search }: { t: Speech["t"]; search: Search }) {
  const bound = (name: "min_price" | "max_price", label: string, hint: string) => (
    <label>
      <span className="sr">{label}</span>
      <input
        type="number"
        inputMode="decimal"
        name={name}
        min={0}
        step="0.01"
        placeholder={hint}
        defaultValue={search[name]?.[0]}
      />
    </label>
  )
  return (
    <section>
      <h2>{t("list.price_euros")}</h2>
      <div className="deux">
        {bound("min_price", t("list.at_least"), t("list.from"))}
        {bound("max_price", t("list.at_most"), t("list.to"))}
      </div>
    </section>
  )
}

/** The filters of a list. */
export function Facets({
  speech: { t, said, number },
  path,
  search,
  facets,
  aisle,
  count,
  active,
}: {
  speech: Speech
  path: string
  search: Search
  facets: Counts
  /** The aisle whose page it is: only its own shelves are to choose from. */
  aisle?: string
  count: number
  active: number
}) {
  const chosen = (key: (typeof FILTERS)[number]) => search[key] ?? []
  const group = (name: (typeof FILTERS)[number], title: string, choices: Choice[]) => (
    <Choices
      name={name}
      title={title}
      choices={choices}
      chosen={chosen(name)}
      more={t("list.more_choices")}
    />
  )
  return (
    <FilterForm id={FILTER_FORM} action={path} search={search}>
      {search.q?.[0] && <input type="hidden" name="q" value={search.q[0]} />}
      <details className="tiroir">
        <summary data-testid="refine">
          {t("list.refine")}
          {active > 0 && <span className="compte-f">{active}</span>}
        </summary>
        <div className="tiroir-c">
          <section>
            <h2 className="sr">{t("list.at_once")}</h2>
            <Box
              name="in_stock"
              choice={{ value: "true", name: t("list.in_stock"), count: facets.in_stock }}
              chosen={chosen("in_stock")}
            />
            <Box
              name="open_now"
              choice={{ value: "true", name: t("list.open_now"), count: facets.open_now }}
              chosen={chosen("open_now")}
            />
          </section>
          {group(
            "category",
            t("list.aisle"),
            shelvesOf(
              aisle ? facets.category.filter((c) => c.parent_handle === aisle) : facets.category,
              chosen("category"),
            )
              .filter(({ value }) => value !== aisle)
              .map((shelf) => ({ ...shelf, isBelow: shelf.isBelow && !aisle })),
          )}
          {group(
            "shop",
            t("list.shop"),
            facets.shop.map((s) => ({ value: s.handle, name: s.name, count: s.count })),
          )}
          <Price t={t} search={search} />
          {group(
            "without",
            t("list.without"),
            facets.diet.without.map(({ value, count: free }) => ({
              value,
              name: said("allergens", value),
              count: free,
            })),
          )}
          {facets.diet.unknown > 0 && (
            <p className="p2 pt note-f">{t("list.diet_unknown", { count: facets.diet.unknown })}</p>
          )}
          {group(
            "label",
            t("list.label"),
            facets.label.map((l) => ({ value: l.value, name: said("labels", l.value), count: l.count })),
          )}
          {group(
            "origin",
            t("list.origin"),
            facets.origin.map((o) => ({ value: o.value, name: o.name, count: o.count })),
          )}
          {group(
            "temperature",
            t("list.cold"),
            facets.temperature.map((c) => ({
              value: c.value,
              name: said("temperatures", c.value),
              count: c.count,
            })),
          )}
          {group(
            "unit",
            t("list.unit"),
            facets.unit.map((u) => ({ value: u.value, name: t(`list.units.${u.value}`), count: u.count })),
          )}
          <Button className="appliquer">
            <span className="seul-g">{t("list.apply")}</span>
            <span className="seul-m">{t("list.see", { count, number: number(count) })}</span>
          </Button>
        </div>
      </details>
    </FilterForm>
  )
}
