import type { Facets, Neighbour } from "./discovery-types"

/** A shop as every page shows it. */
export type Shop = {
  handle: string
  code: string
  name: string
  trade: string
  trade_label: string
  description: string
  address_1: string
  postal_code: string
  city: string
  street: string
  latitude: number | null
  longitude: number | null
  phone: string
  email: string
  website: string | null
  catalogue_search_url: string | null
  accent_color: string | null
  image_motif: string | null
  category_root: string | null
  lead_time_hours: number
  sells_alcohol: boolean
  opening_hours: string
  legal_name: string
  siren: string | null
  vat_number: string | null
  vat_regime: string
  mediator_name: string | null
  mediator_url: string | null
  open_now: boolean
  next_change_at: string | null
  closed_until: string | null
}

/** What the law wants to be said of whoever sells. */
export type SellerFacts = Pick<
  Shop,
  | "legal_name"
  | "siren"
  | "vat_number"
  | "vat_regime"
  | "mediator_name"
  | "mediator_url"
  | "email"
  | "phone"
  | "address_1"
  | "postal_code"
  | "city"
>

/** A shop's own page. */
export type ShopPage = Shop & {
  closures: { from: string; to: string; reason: string }[]
  article_count: number
  categories: { handle: string; name: string; count: number }[]
  neighbours: Neighbour[]
}

/** An article in a list. Amounts are cents, tax included. */
export type Card = {
  id: string
  handle: string
  title: string
  variant_title: string | null
  shop: { handle: string; name: string; code: string; trade: string }
  /** Null while it stands on no shelf. */
  category: {
    handle: string
    name: string
    parent_handle: string | null
    parent_name: string | null
  } | null
  price_cents: number
  max_price_cents: number
  sold_by: "unit" | "weight"
  price_per_kg_cents: number | null
  unit_price_cents: number | null
  unit_price_unit: "kg" | "l" | "piece" | null
  estimated_weight_grams: number | null
  temperature: string
  label: string | null
  origin: string | null
  allergens: string[] | null
  in_stock: boolean
  min_age: number
  kind: string
  withdrawal: string
  lead_time_hours: number
  author: string | null
  isbn: string | null
  image: { url: string | null; motif: string | null; hue: number | null }
}

/** An article's own page. */
export type ArticlePage = Card & {
  description: string
  variants: Card[]
  related: Card[]
  publisher: string | null
  publication_year: number | null
  external_url: string | null
  vat_rate: number
  seller: SellerFacts & { website: string | null }
}

/** The answer to a search. */
export type ArticleList = {
  articles: Card[]
  count: number
  limit: number
  offset: number
  corrected: string | null
  external_catalogues: { shop: { handle: string; name: string }; url: string }[]
  sorted_by: { sort: string; units: ("kg" | "l" | "piece")[] | null }
  facets: Facets
}

/** An aisle or a shelf. */
export type Category = {
  handle: string
  name: string
  parent_handle: string | null
  rank: number
  count: number
}

/** What is to happen when an article is missing. */
export type Choice = "replace" | "call" | "refund"

/** One line of the basket. */
export type BasketLine = {
  line_id: string
  variant_id: string | null
  product_handle: string | null
  title: string
  variant_title: string | null
  quantity: number
  sold_by: "unit" | "weight"
  price_per_kg_cents: number | null
  estimated_weight_grams: number | null
  /** The price to compare, as lists tell it. */
  price_per: { cents: number; unit: "kg" | "l" | "piece" } | null
  estimate_cents: number
  max_cents: number
  available_quantity: number | null
  problem: string | null
  substitution: Choice | null
  replace_up_to_percent: number | null
  author: string | null
  isbn: string | null
  image: Card["image"]
  min_age: number
  withdrawal: string
}

/** What keeps a shop's group from being ordered; the other groups are not touched by it. */
export type Trouble = {
  code: string
  message: string
  line_id: string | null
  missing_cents: number | null
  left: number | null
  date: string | null
}

/** What the shopper said beyond what is in the basket. */
export type Wishes = {
  substitution: Choice
  replace_up_to_percent: number
  lines: Record<string, { substitution: Choice; replace_up_to_percent?: number }>
  notes: Record<string, string>
  gift_message: string | null
  door_note: string | null
  is_of_age: boolean
}

type Window = { mode: "delivery" | "pickup"; date: string; start: string; end: string }

/** One shop's part of the basket. */
export type BasketGroup = {
  shop: { handle: string; name: string; code: string; trade: string | null } | null
  lines: BasketLine[]
  estimate_cents: number
  max_cents: number
  minimum_cents: number
  note: string | null
  problem: string | null
  troubles: Trouble[]
}

/** The basket by shop. */
export type Basket = {
  cart_id: string
  is_completed: boolean
  groups: BasketGroup[]
  estimate_cents: number
  max_cents: number
  item_count: number
  min_age: number
  can_be_ordered: boolean
  wishes: Wishes
  slot: (Window & { id: string }) | null
  earliest: Window | null
  earliest_because: {
    shop: { handle: string; name: string }
    reason: string
    lead_time_hours: number
  } | null
}

/** What goes with a basket. */
export type Discover = { complete: { shop: { handle: string; name: string }; articles: Card[] }[] }

/** Whether an address is delivered. */
export type DeliveryCheck = {
  deliverable: boolean
  area: { id: string; name: string } | null
  fee_cents: number | null
  distance_km: number | null
  precision: string | null
  reason: string | null
  message: string | null
  communes: string[]
  pickup_points: {
    id: string
    name: string
    address_1: string
    city: string
    latitude: number | null
    longitude: number | null
    opening_hours: string
  }[]
}

/** A window of time. */
export type Slot = {
  id: string
  date: string
  start: string
  end: string
  fee: number
  total_fee_cents: number | null
  /** It costs that much only because the law sets a minimum for new books. */
  is_book_minimum: boolean
  cutoff_at: string
  available: boolean
  places_left: number
  reason: string | null
  because_of: { name: string } | null
}

/** The windows of the next days. */
export type SlotOffer = {
  slots: Slot[]
  held_slot_id: string | null
  held_until: string | null
  earliest_because: { shop: { name: string }; reason: string; lead_time_hours: number } | null
}

/** How an order stands. */
export type Progress = {
  order_id: string
  display_id: number
  stage: string
  mode: "delivery" | "pickup"
  placed_at: string
  delivery_fee_cents: number
  total_max_cents: number
  total_estimate_cents: number
  total_final_cents: number | null
  payment: { captured_cents: number }
  slot: { date: string; start: string; end: string } | null
  stop: { status: string; reason: string | null } | null
  parcels?: { expected: number; received: number }
  parts: {
    shop: { handle: string; name: string; code: string }
    status: string
    refuse_reason: string | null
    final_cents: number | null
    lines: {
      id: string
      title: string
      image_motif: string | null
      quantity: number
      accepted_quantity: number
      status: string
      sold_by: "unit" | "weight"
      weighed_grams: number | null
      estimate_cents: number
      max_cents: number
      final_cents: number | null
      refuse_reason: string | null
    }[]
  }[]
}
