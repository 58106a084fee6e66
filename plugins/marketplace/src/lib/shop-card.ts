import { wordsIn, type Locale } from "../domain/locale"
import { streetOf, type neighboursOf } from "../domain/neighbours"
import { openingOf } from "../domain/opening"

type Closure = { starts_on: string; ends_on: string; reason: string }
/** A shop as it is read for its card. */
export type VendorRow = {
  code: string
  handle: string
  name: string
  trade: string
  trade_label: string
  trade_label_en: string | null
  trade_label_de: string | null
  description: string
  address_1: string
  postal_code: string
  city: string
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
  opening_hours: string
  legal_name: string
  siren: string | null
  vat_number: string | null
  vat_regime: string
  mediator_name: string | null
  mediator_url: string | null
  sells_alcohol: boolean
  closures?: Closure[]
}

/** The columns a shop card is made from. */
export const shopColumns = [
  "code",
  "handle",
  "name",
  "trade",
  "trade_label",
  "description",
  "address_1",
  "postal_code",
  "city",
  "latitude",
  "longitude",
  "phone",
  "email",
  "website",
  "catalogue_search_url",
  "accent_color",
  "image_motif",
  "category_root",
  "lead_time_hours",
  "opening_hours",
  "legal_name",
  "siren",
  "vat_number",
  "vat_regime",
  "mediator_name",
  "mediator_url",
  "sells_alcohol",
] as const

const tradeIn = ({ trade_label, trade_label_en, trade_label_de }: VendorRow, locale: Locale) =>
  wordsIn({ fr: trade_label, en: trade_label_en, de: trade_label_de }, locale)

const doorOf = ({ opening_hours, closures = [] }: VendorRow, now: Date) =>
  openingOf(opening_hours, closures, now)

/** What everybody may know of a shop, with whether it is open now and what changes next. */
export function shopCard(vendor: VendorRow, now: Date, locale: Locale) {
  const { isOpen, nextChangeAt, awayUntil } = doorOf(vendor, now)
  const card = Object.fromEntries(shopColumns.map((column) => [column, vendor[column]]))
  return {
    ...(card as Pick<VendorRow, (typeof shopColumns)[number]>),
    trade_label: tradeIn(vendor, locale),
    street: streetOf(vendor.address_1),
    open_now: isOpen,
    /** When it shuts, while it is open; else its first opening after every closure. */
    next_change_at: nextChangeAt?.toISOString() ?? null,
    /** The local date on which the shop opens again, while it is on holiday. */
    closed_until: awayUntil,
  }
}

type Neighbour = ReturnType<typeof neighboursOf<VendorRow>>[number]

/** A neighbour, in a few words. */
export function neighbourCard({ shop, isSameStreet, distanceM }: Neighbour, now: Date, locale: Locale) {
  const { handle, name, trade, accent_color, image_motif } = shop
  return {
    handle,
    name,
    trade,
    trade_label: tradeIn(shop, locale),
    accent_color,
    image_motif,
    street: streetOf(shop.address_1),
    is_same_street: isSameStreet,
    distance_m: distanceM,
    open_now: doorOf(shop, now).isOpen,
  }
}
