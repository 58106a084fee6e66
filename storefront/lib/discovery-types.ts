import type { Card, Shop } from "./types"

/** A window in which something can still be had. */
export type When = { date: string; start: string; end: string } | null

/** What one shop can bring, at its own lead time, and later for articles that need longer. */
export type ShopReach = {
  delivery: When
  pickup: When
  longer: { lead_time_hours: number; delivery: When; pickup: When }[]
}

/** What can be brought to a place, and when at the earliest. */
export type Reach = {
  reach: "deliverable" | "counter" | "out_of_reach" | "unsure"
  reason: "too_far" | "commune_unknown" | "commune_needed" | null
  message: string | null
  communes: string[]
  precision: "coordinates" | "commune" | "postcode" | null
  distance_km: number | null
  area: { id: string; name: string } | null
  fee_cents: number | null
  free_from_cents: number | null
  min_basket_cents: number | null
  delivery: When
  pickup: When
  shops: Record<string, ShopReach>
}

/** What typing suggests. */
export type Suggestions = {
  q: string
  corrected: string | null
  articles: {
    handle: string
    title: string
    price_cents: number
    sold_by: Card["sold_by"]
    shop: { handle: string; name: string }
    image: Card["image"]
  }[]
  shops: { handle: string; name: string; trade_label: string; accent_color: string | null }[]
  categories: { handle: string; name: string; parent_name: string | null; count: number }[]
}

/** What goes with an article, and why. */
export type Pairing = { reason: string; articles: Card[] }

/** A season's choice of the association. */
export type Campaign = {
  handle: string
  title: string
  lead: string
  starts_on: string
  ends_on: string
  accent_color: string | null
  motif: string | null
  count: number
  articles: Card[]
  query: Record<string, string>
}

/** A shop next door. */
export type Neighbour = Pick<
  Shop,
  "handle" | "name" | "trade" | "trade_label" | "accent_color" | "image_motif" | "open_now"
> & { street: string; is_same_street: boolean; distance_m: number | null }

/** The counts beside the filters of a list. */
export type Facets = {
  shop: { handle: string; name: string; count: number }[]
  category: {
    handle: string
    name: string
    parent_handle: string | null
    parent_name: string | null
    count: number
  }[]
  temperature: { value: string; count: number }[]
  label: { value: string; count: number }[]
  origin: { value: string; name: string; count: number }[]
  price: { from: number; to: number | null; count: number }[]
  unit: { value: "kg" | "l" | "piece"; count: number }[]
  in_stock: number
  open_now: number
  diet: { without: { value: string; count: number }[]; unknown: number }
}
