import type { VendorOrderStatus } from "../../domain/vendor-order"
import type { VendorStatus } from "../../domain/vendor-status"

/** A line of a shop's part. Amounts in cents, weights in grams. */
export type OrderLine = {
  id: string
  title: string
  sku: string | null
  quantity: number
  accepted_quantity: number
  status: "ordered" | "confirmed" | "short" | "substituted" | "refused" | "weighed"
  sold_by: "unit" | "weight"
  unit_price_cents: number
  price_per_kg_cents: number | null
  estimated_weight_grams: number | null
  estimate_cents: number
  max_cents: number
  weighed_grams: number | null
  final_cents: number | null
  temperature: string
  substitution: "replace" | "call" | "refund"
  replace_up_to_percent: number | null
  refuse_reason: string | null
  needs_weight?: boolean
  weight_range?: { expected: number; min: number; max: number }
}

/** How many parcels of a temperature class. */
export type ParcelCount = { temperature: string; count: number }

/** A shop's part of an order. */
export type VendorOrder = {
  id: string
  order_id: string
  order_display_id: number
  reference: string
  status: VendorOrderStatus
  customer_name: string
  mode: string | null
  note: string | null
  gift_message: string | null
  max_cents: number
  final_cents: number | null
  parcel_plan: ParcelCount[] | null
  refuse_reason: string | null
  created_at: string
  ready_at: string | null
  escalated_at: string | null
  lines: OrderLine[]
}

/** A part as the association's board shows it. */
export type BoardPart = Omit<VendorOrder, "lines"> & { vendor: Vendor }

/** Days on which a shop is shut; local dates, both inside. */
export type Closure = { id: string; starts_on: string; ends_on: string; reason: string }

/** Somebody who works in a shop. */
export type Member = { id: string; email: string; name: string; role: string }

/** A shop. */
export type Vendor = {
  id: string
  code: string
  handle: string
  name: string
  trade: string
  trade_label: string
  trade_label_en: string | null
  trade_label_de: string | null
  description: string
  status: VendorStatus
  status_reason: string | null
  address_1: string
  postal_code: string
  city: string
  opening_hours: string
  email: string
  phone: string
  website: string | null
  legal_name: string
  siren: string | null
  siret: string | null
  vat_number: string | null
  vat_regime: "standard" | "small_business_exempt"
  latitude: number | null
  longitude: number | null
  image_motif: string | null
  category_root: string | null
  lead_time_hours: number
  minimum_cents: number
  closures?: Closure[]
  members?: Member[]
}

/** The shop of the session, and what its member may do. */
export type OwnShop = Vendor & { role: "owner" | "staff" }

/** One fault of a catalogue file. */
export type ImportFault = { line: number; column: string; code: string; message: string }

/** One run of an import, or its rehearsal. */
export type CatalogueImport = {
  id: string
  status: "running" | "done" | "failed"
  dry_run: boolean
  rows_total: number
  rows_done: number
  created_count: number
  updated_count: number
  unchanged_count: number
  refused_count: number
  errors: ImportFault[] | null
  created_at: string
  finished_at: string | null
}
