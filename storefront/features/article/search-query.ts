/** What an address may say of a search; everything else in it is ignored. */
const known = [
  "q",
  "shop",
  "category",
  "temperature",
  "label",
  "origin",
  "without",
  "unit",
  "min_price",
  "max_price",
  "in_stock",
  "open_now",
  "sort",
  "page",
] as const

/** A word of a search's address. */
export type Key = (typeof known)[number]

/** A page's search parameters as Next gives them. */
export type SearchParams = Record<string, string | string[] | undefined>

/** A search as an address says it. */
export type Search = Partial<Record<Key, string[]>>

/** Articles on one page. */
export const PER_PAGE = 24

/** How a list may be sorted. */
export const SORTS = ["relevance", "price_asc", "price_desc", "unit_price", "newest", "title"] as const

/** What narrows a search, and can be taken out of it one by one. */
export const FILTERS = [
  "category",
  "shop",
  "min_price",
  "max_price",
  "in_stock",
  "open_now",
  "without",
  "label",
  "origin",
  "temperature",
  "unit",
] as const satisfies readonly Key[]

const MOST_VALUES = 30
const LONGEST_VALUE = 120

/** What an article can be free of; the backend's own list, which refuses any other word. */
export const ALLERGENS = [
  "gluten",
  "crustaceans",
  "eggs",
  "fish",
  "peanuts",
  "soybeans",
  "milk",
  "nuts",
  "celery",
  "mustard",
  "sesame",
  "sulphites",
  "lupin",
  "molluscs",
] as const

const oneOf: Partial<Record<Key, readonly string[]>> = {
  sort: SORTS,
  unit: ["kg", "l", "piece"],
  in_stock: ["true"],
  open_now: ["true"],
  without: ALLERGENS,
}

const isPrice = (value: string) => /^\d{1,6}(\.\d{1,2})?$/.test(value)

function valuesOf(key: Key, given: string | string[] | undefined): string[] {
  const values = [given ?? []]
    .flat()
    // A list may be one value with commas; the words searched for keep theirs.
    .flatMap((value) =>
      key === "q" ? [value] : key.endsWith("_price") ? [value.replace(",", ".")] : value.split(","),
    )
    // No text of the database can hold a NUL, and nobody has typed it.
    .map((value) => value.replaceAll("\0", "").trim().slice(0, LONGEST_VALUE))
    .filter(Boolean)
  const allowed = oneOf[key]
  const possible = values.filter((value) =>
    key === "min_price" || key === "max_price" ? isPrice(value) : !allowed || allowed.includes(value),
  )
  return [...new Set(possible)].slice(0, MOST_VALUES)
}

/** Reads an address; unknown parameters and impossible values are left out. */
export function readSearch(params: SearchParams, fixed: Search = {}): Search {
  const search: Search = {}
  for (const key of known) {
    const values = valuesOf(key, params[key])
    if (values.length) search[key] = values
  }
  return { ...search, ...fixed }
}

/** The page of a search, from 1 on. */
export const pageOf = (search: Search): number => {
  const page = Number(search.page?.[0])
  return Number.isInteger(page) ? Math.min(400, Math.max(1, page)) : 1
}

/** The search as the backend wants it. */
export function backendQuery(search: Search): string {
  const query = new URLSearchParams()
  for (const [key, values] of Object.entries(search)) {
    if (key !== "page") query.set(key, values.join(","))
  }
  query.set("limit", String(PER_PAGE))
  query.set("offset", String((pageOf(search) - 1) * PER_PAGE))
  return query.toString()
}

/** The address of the same search with something changed; any change but the page's own leads to the first page. */
export function searchAddress(path: string, search: Search, change: Search): string {
  const { page: _left, ...rest } = search
  const query = new URLSearchParams()
  for (const [key, values] of Object.entries({ ...rest, ...change }))
    for (const value of values ?? []) query.append(key, value)
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

/** One filter that is on, and the search without it. */
export type ActiveFilter = { key: (typeof FILTERS)[number]; value: string; without: Search }

/** The filters that are on, in the order of the form; what a page itself fixes (its aisle) is not one of them. */
export function activeFilters(search: Search, fixed: Search = {}): ActiveFilter[] {
  return FILTERS.flatMap((key) =>
    (search[key] ?? [])
      .filter((value) => !fixed[key]?.includes(value))
      .map((value) => ({
        key,
        value,
        without: { ...search, [key]: (search[key] ?? []).filter((other) => other !== value) },
      })),
  )
}
