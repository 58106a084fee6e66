import { addDays, localDate, openingAt } from "@pignon/kit"
import { wordsIn, type Locale } from "../domain/locale"
import { streetOf, type neighboursOf } from "../domain/neighbours"

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
  "sells_alcohol",
] as const

const tradeIn = ({ trade_label, trade_label_en, trade_label_de }: VendorRow, locale: Locale) =>
  wordsIn({ fr: trade_label, en: trade_label_en, de: trade_label_de }, locale)

const closureOn = (vendor: VendorRow, today: string) =>
  (vendor.closures ?? []).find(({ starts_on, ends_on }) => starts_on <= today && today <= ends_on)

/** What everybody may know of a shop, with whether it is open now and what changes next. */
export function shopCard(vendor: VendorRow, now: Date, locale: Locale) {
  const closure = closureOn(vendor, localDate(now))
  const { open, nextChangeAt } = openingAt(vendor.opening_hours, now)
  const card = Object.fromEntries(shopColumns.map((column) => [column, vendor[column]]))
  return {
    ...(card as Pick<VendorRow, (typeof shopColumns)[number]>),
    trade_label: tradeIn(vendor, locale),
    street: streetOf(vendor.address_1),
    open_now: open && !closure,
    next_change_at: closure ? null : (nextChangeAt?.toISOString() ?? null),
    /** First local date on which the shop is back, while it is on holiday. */
    closed_until: closure ? addDays(closure.ends_on, 1) : null,
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
    open_now: openingAt(shop.opening_hours, now).open && !closureOn(shop, localDate(now)),
  }
}
