import { MOST_LEAD_TIME_HOURS, MOST_MINIMUM_CENTS, SHORTEST_PASSWORD } from "../../domain/limits"
import { handleOf } from "./handle"
import { readEuros, readWhole, writeEuros } from "@pignon/kit/admin/amounts"
import type { Vendor } from "./types"

/** The plain fields of a shop, in the order they are asked. */
export const SHOP_FIELDS = {
  who: ["name", "legal_name", "siren", "siret", "vat_number"],
  where: ["address_1", "postal_code", "city", "latitude", "longitude"],
  contact: ["email", "phone", "website"],
} as const
/** One of them. */
export type ShopField = (typeof SHOP_FIELDS)[keyof typeof SHOP_FIELDS][number]

/** A shop as it is being typed. */
export type TypedShop = Record<ShopField, string> & {
  /** A trade the town knows, or empty for a new one. */
  trade: string
  trade_label: string
  trade_label_en: string
  trade_label_de: string
  code: string
  description: string
  isExempt: boolean
  leadTime: string
  minimum: string
  member: { name: string; email: string; password: string }
}

/** What a field may have wrong. */
export type ShopFault = ShopField | "trade_label" | "code" | "leadTime" | "minimum" | "member"

const written = (value: string | number | null | undefined): string => (value == null ? "" : String(value))

/** The fields of a shop; of a new one without a shop, with the next free code. */
export function typedShop(shop: Vendor | null, nextCode = ""): TypedShop {
  const fields = Object.values(SHOP_FIELDS).flat()
  const plain = Object.fromEntries(fields.map((key) => [key, written(shop?.[key])])) as Record<
    ShopField,
    string
  > // every field is in the list
  return {
    ...plain,
    trade: shop?.trade ?? "",
    trade_label: shop?.trade_label ?? "",
    trade_label_en: shop?.trade_label_en ?? "",
    trade_label_de: shop?.trade_label_de ?? "",
    code: shop?.code ?? nextCode,
    description: shop?.description ?? "",
    isExempt: shop?.vat_regime === "small_business_exempt",
    leadTime: String(shop?.lead_time_hours ?? 0),
    minimum: writeEuros(shop?.minimum_cents ?? 0),
    member: { name: "", email: "", password: "" },
  }
}

/** The code after the highest of those there are: S41 after S40. */
export function nextCode(codes: string[]): string {
  const numbers = codes.flatMap((code) => /^S(\d{2,4})$/.exec(code)?.[1] ?? []).map(Number)
  return `S${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`
}

const isMail = (text: string) => /^\S+@\S+\.\S+$/.test(text)
const isCoordinate = (text: string, most: number) =>
  !text || (/^-?\d{1,3}([.,]\d+)?$/.test(text) && Math.abs(Number(text.replace(",", "."))) <= most)

const rules: Partial<Record<ShopField, (text: string) => boolean>> = {
  name: Boolean,
  legal_name: Boolean,
  siren: (text) => /^(\d{9})?$/.test(text),
  siret: (text) => /^(\d{14})?$/.test(text),
  address_1: Boolean,
  postal_code: (text) => /^\d{5}$/.test(text),
  city: Boolean,
  latitude: (text) => isCoordinate(text, 90),
  longitude: (text) => isCoordinate(text, 180),
  email: isMail,
  website: (text) => !text || /^https?:\/\/\S+\.\S+/.test(text),
}

const trimmed = (typed: TypedShop, key: ShopField): string => {
  const text = typed[key].trim()
  return key === "siren" || key === "siret" ? text.replace(/\s/g, "") : text
}

function faultsOfNew({ code, member }: TypedShop): ShopFault[] {
  const isMember = Boolean(member.name.trim()) && isMail(member.email.trim())
  return [
    ...(/^[A-Z0-9]{2,6}$/.test(code) ? [] : (["code"] as const)),
    ...(isMember && member.password.length >= SHORTEST_PASSWORD ? [] : (["member"] as const)),
  ]
}

/** What is still wrong; a new shop needs a code and somebody who runs it. */
export function shopFaults(typed: TypedShop, isNew: boolean): ShopFault[] {
  const fields = Object.values(SHOP_FIELDS).flat()
  const wrong = fields.filter((key) => rules[key] && !rules[key]?.(trimmed(typed, key)))
  const [leadTime, minimum] = [readWhole(typed.leadTime), readEuros(typed.minimum)]
  return [
    ...wrong,
    ...(typed.trade_label.trim() ? [] : (["trade_label"] as const)),
    ...(leadTime === null || leadTime > MOST_LEAD_TIME_HOURS ? (["leadTime"] as const) : []),
    ...(minimum === null || minimum > MOST_MINIMUM_CENTS ? (["minimum"] as const) : []),
    ...(isNew ? faultsOfNew(typed) : []),
  ]
}

const orNull = (text: string): string | null => text.trim() || null
const degrees = (text: string): number | null => (text ? Number(text.replace(",", ".")) : null)

/** What the server is sent of a shop whose fields have no fault. */
export function shopBody(typed: TypedShop, hours: string) {
  const text = (key: ShopField) => trimmed(typed, key)
  return {
    name: text("name"),
    legal_name: text("legal_name"),
    siren: orNull(text("siren")),
    siret: orNull(text("siret")),
    vat_number: orNull(text("vat_number")),
    vat_regime: typed.isExempt ? ("small_business_exempt" as const) : ("standard" as const),
    trade_label: typed.trade_label.trim(),
    trade_label_en: orNull(typed.trade_label_en),
    trade_label_de: orNull(typed.trade_label_de),
    address_1: text("address_1"),
    postal_code: text("postal_code"),
    city: text("city"),
    latitude: degrees(text("latitude")),
    longitude: degrees(text("longitude")),
    email: text("email"),
    phone: text("phone"),
    website: orNull(text("website")),
    description: typed.description,
    opening_hours: hours,
    lead_time_hours: readWhole(typed.leadTime) ?? 0,
    minimum_cents: readEuros(typed.minimum) ?? 0,
  }
}

/** The same of a shop that joins, with its owner; it looks like the shops of its trade. */
export function newShopBody(typed: TypedShop, hours: string, like: Vendor | undefined) {
  const { name, email, password } = typed.member
  return {
    vendor: {
      ...shopBody(typed, hours),
      code: typed.code,
      handle: handleOf(typed.name),
      trade: typed.trade || handleOf(typed.trade_label),
      image_motif: like?.image_motif ?? null,
      category_root: like?.category_root ?? null,
    },
    member: { name: name.trim(), email: email.trim(), password },
  }
}
