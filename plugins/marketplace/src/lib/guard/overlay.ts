type Space = "vendor" | "association" | "storage" | "driver"
type Layout = { zone?: string; configuration?: { widgets?: Record<string, unknown> } }

const hide = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, { hidden: true }]))
const nav = (paths: string[]) => paths.map((path) => `core:nav:${path}`)

const coreEntries = ["/orders", "/products", "/inventory", "/customers", "/promotions", "/price-lists"]
const vendorEntries = ["accueil", "orders", "articles", "imports", "closures", "statements", "profil"].map(
  (p) => `/vendor/${p}`,
)
const associationEntries = ["/association", "/books", "/delivery", "/espace"]
const settings = [
  "store",
  "users",
  "regions",
  "tax-regions",
  "return-reasons",
  "refund-reasons",
  "sales-channels",
  "product-types",
  "product-tags",
  "locations",
  "property-labels",
  "translations",
  "publishable-api-keys",
  "secret-api-keys",
  "workflows",
  "search",
].map((name) => `core:settings-nav:/settings/${name}`)

const hiddenFrame = {
  "settings.sidebar": hide(settings),
  topbar: hide(["core:Notifications"]),
}

/** Menu entries each space does not see, by layout zone. Courtesy only: the guard is the lock. */
const hidden: Record<Space, Record<string, Record<string, unknown>>> = {
  vendor: {
    ...hiddenFrame,
    sidebar: hide(["core:Searchbar", ...nav([...coreEntries, ...associationEntries, "/hub", "/rounds"])]),
  },
  storage: {
    ...hiddenFrame,
    sidebar: hide([
      "core:Searchbar",
      ...nav([...coreEntries, ...associationEntries, ...vendorEntries, "/rounds"]),
    ]),
  },
  driver: {
    ...hiddenFrame,
    sidebar: hide([
      "core:Searchbar",
      ...nav([...coreEntries, ...associationEntries, ...vendorEntries, "/hub"]),
    ]),
  },
  association: { sidebar: hide(nav(vendorEntries)) },
}

const zoneOf = (path: string) => /^\/admin\/layouts\/([^/]+)\/configuration$/.exec(path)?.[1]

/** The entries to hide for this answer, or null when it is no layout or nothing is hidden there. */
export function hiddenEntries(space: Space, path: string): Record<string, unknown> | null {
  const zone = zoneOf(path)
  return (zone && hidden[space][zone]) || null
}

/** Lays the hidden entries over a layout answer; whoever is not the association gets nothing but the overlay. */
export function overlaid(
  space: Space,
  path: string,
  body: Record<string, unknown>,
  entries: Record<string, unknown>,
) {
  const add = (layout: Layout | null | undefined) => ({
    ...(layout ?? { zone: zoneOf(path) }),
    configuration: {
      ...layout?.configuration,
      widgets: { ...layout?.configuration?.widgets, ...entries },
    },
  })
  if (space !== "association") {
    return { personal_configuration: add(null), default_configuration: add(null), active_scope: "personal" }
  }
  const personal = body.personal_configuration as Layout | null | undefined
  return {
    ...body,
    personal_configuration: personal && add(personal),
    default_configuration: add(body.default_configuration as Layout | null | undefined),
  }
}
