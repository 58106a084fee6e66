/** What an address may say of a search; everything else in it is ignored. */
const known = [
  "q",
  "shop",
  "category",
  "temperature",
  "label",
  "without",
  "min_price",
  "max_price",
  "in_stock",
  "sort",
  "page",
] as const
type Key = (typeof known)[number]

/** A page's search parameters as Next gives them. */
export type SearchParams = Record<string, string | string[] | undefined>

/** A search as an address says it. */
export type Search = Partial<Record<Key, string[]>>

/** Articles on one page. */
export const PER_PAGE = 24

const sorts = ["relevance", "price", "-price", "unit_price", "-unit_price", "newest", "title"]

/** Reads an address; unknown parameters and impossible values are left out. */
export function readSearch(params: SearchParams, fixed: Search = {}): Search {
  const search: Search = {}
  for (const key of known) {
    const values = [params[key] ?? []]
      .flat()
      .map((value) => value.trim())
      .filter(Boolean)
    if (values.length) search[key] = values
  }
  for (const key of ["min_price", "max_price"] as const) {
    const value = search[key]?.[0]?.replace(",", ".")
    if (value && /^\d{1,6}(\.\d{1,2})?$/.test(value)) search[key] = [value]
    else delete search[key]
  }
  if (!sorts.includes(search.sort?.[0] ?? "")) delete search.sort
  return { ...search, ...fixed }
}

/** The page of a search, from 1 on. */
export const pageOf = (search: Search): number => Math.min(400, Math.max(1, Number(search.page?.[0]) || 1))

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

/** The address of the same search with something changed. */
export function searchAddress(path: string, search: Search, change: Search): string {
  const query = new URLSearchParams()
  for (const [key, values] of Object.entries({ ...search, ...change }))
    for (const value of values ?? []) query.append(key, value)
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
