import { priceForWeight, type Cents } from "@pignon/kit"
import { MOST_LEAD_TIME_HOURS } from "../limits"
import { allergens, labels, temperatures } from "../search/codes"
import { upperBoundCents } from "../vendor-order"
import { requiredColumns, vatRates, withdrawals } from "./file"
import { MOST_EUROS, RowReader, type RawRow, type RowFault } from "./row-reader"

/** One variant as a catalogue file gives it. Amounts in cents, tax included. */
export type CatalogueRow = {
  line: number
  sku: string
  gtin: string | null
  product_handle: string
  title: string
  description: string
  category: string
  option_name: string
  option_value: string
  /** Of a weighed article: the estimate, price per kilogram at the expected weight. */
  price_cents: Cents
  vat_rate: number
  stock: number
  sold_by: "unit" | "weight"
  net_quantity: number | null
  net_unit: "g" | "ml" | "piece" | "page" | null
  price_per_kg_cents: Cents | null
  estimated_weight_grams: number | null
  shipping_weight_grams: number | null
  temperature: string
  fragile: boolean
  lead_time_hours: number
  allergens: string[] | null
  origin: string | null
  label: string | null
  min_age: number
  withdrawal: string
  isbn: string | null
  author: string | null
  publisher: string | null
  publication_year: number | null
  external_url: string | null
  kind: "good" | "voucher" | "service"
  image_motif: string | null
  image_hue: number | null
  tags: string[]
}

/** Largest expected weight of one portion, in grams. */
export const MOST_GRAMS = 100_000
/** Largest stock that can be entered. */
export const MOST_STOCK = 1_000_000

const optionalColumns = [
  "gtin",
  "description",
  "option_name",
  "option_value",
  "sold_by",
  "net_quantity",
  "net_unit",
  "price_per_kg_eur",
  "estimated_weight_g",
  "weight_g",
  "temperature",
  "fragile",
  "lead_time_hours",
  "allergens",
  "origin",
  "label",
  "min_age",
  "withdrawal",
  "isbn",
  "author",
  "publisher",
  "publication_year",
  "external_url",
  "kind",
  "image_motif",
  "image_hue",
  "tags",
] as const

/** Every column that is read. */
export const knownColumns: ReadonlySet<string> = new Set([...requiredColumns, ...optionalColumns])

function readAllergens(reader: RowReader): string[] | null {
  const named = reader.list("allergens", { most: 14, length: 20 })
  if (named.length === 0) return null
  if (named.length === 1 && named[0] === "none") return []
  const unknown = named.filter((name) => !allergens.some((known) => known === name))
  if (unknown.length) {
    const help = "Écrivez « none » s’il n’y en a pas."
    reader.fail("allergens", "row.allergens", `Allergène inconnu : ${unknown.join(", ")}. ${help}`)
  }
  return named
}

function readPrice(reader: RowReader) {
  const sold_by = reader.oneOf("sold_by", ["unit", "weight"], "unit")
  if (sold_by === "unit") {
    return {
      sold_by,
      price_cents: reader.euros("price_eur"),
      price_per_kg_cents: null,
      estimated_weight_grams: null,
    }
  }
  const grams = reader.whole("estimated_weight_g", { most: MOST_GRAMS })
  const perKg = reader.euros("price_per_kg_eur")
  if (grams === 0) reader.fail("estimated_weight_g", "row.weight", "Le poids estimé d’une portion manque.")
  const most = upperBoundCents(perKg, grams)
  if (most > MOST_EUROS * 100) {
    reader.fail(
      "price_per_kg_eur",
      "row.price",
      `Une portion coûterait jusqu’à ${most / 100} € : vérifiez poids et prix.`,
    )
  }
  const price_cents = priceForWeight(perKg, grams)
  if (perKg && grams && price_cents === 0)
    reader.fail("price_per_kg_eur", "row.price", "Une portion ne coûterait rien.")
  return { sold_by, price_cents, price_per_kg_cents: perKg, estimated_weight_grams: grams }
}

function readUrl(reader: RowReader, column: string): string | null {
  const value = reader.optional(column)
  if (value && !/^https?:\/\/[^\s"<>]+$/.test(value)) {
    reader.fail(column, "row.url", `« ${value} » n’est pas une adresse http(s).`)
  }
  return value
}

function readNet(reader: RowReader) {
  const value = reader.text("net_quantity").replace(",", ".")
  if (!value) return { net_quantity: null, net_unit: null }
  const isNumber = /^\d{1,6}(\.\d{1,3})?$/.test(value) && Number(value) > 0
  if (!isNumber) reader.fail("net_quantity", "row.number", `« ${value} » n’est pas une quantité.`)
  return {
    net_quantity: isNumber ? Number(value) : null,
    net_unit: reader.oneOf("net_unit", ["g", "ml", "piece", "page"]),
  }
}

function readLabel(reader: RowReader): string | null {
  const named = reader.list("label", { most: labels.length, length: 20 })
  const unknown = named.filter((name) => !labels.some((label) => label === name))
  if (unknown.length)
    reader.fail("label", "row.label", `Label inconnu : ${unknown.join(", ")}. Choix : ${labels.join(", ")}.`)
  return named.join("|") || null
}

function readNames(reader: RowReader) {
  const names = {
    sku: reader.required("sku", 60),
    gtin: reader.optional("gtin", 20),
    product_handle: reader.required("product_handle", 150),
    title: reader.required("title", 200),
    description: reader.text("description", 5000),
    category: reader.required("category"),
    option_name: reader.text("option_name", 60),
    option_value: reader.text("option_value", 60),
  }
  if (names.product_handle && !/^[a-z0-9][a-z0-9-]*$/.test(names.product_handle)) {
    reader.fail("product_handle", "row.handle", "Minuscules, chiffres et tirets seulement.")
  }
  if (names.gtin && !/^\d{8,14}$/.test(names.gtin)) reader.fail("gtin", "row.gtin", "De 8 à 14 chiffres.")
  if (names.option_name && !names.option_value) reader.fail("option_value", "row.missing", "Le choix manque.")
  if (names.option_value && !names.option_name)
    reader.fail("option_name", "row.missing", "Le nom du choix manque.")
  return names
}

/** Reads one row of a catalogue file. Either the article or every fault of the row, never half of it. */
export function readRow(raw: RawRow, line: number): { row: CatalogueRow } | { faults: RowFault[] } {
  const reader = new RowReader(raw, line)
  const row: CatalogueRow = {
    line,
    ...readNames(reader),
    vat_rate: reader.rate("vat_rate", vatRates),
    stock: reader.whole("stock", { most: MOST_STOCK }),
    ...readPrice(reader),
    ...readNet(reader),
    shipping_weight_grams: reader.whole("weight_g", { most: 1_000_000, fallback: 0 }) || null,
    temperature: reader.oneOf("temperature", temperatures, "ambient"),
    fragile: reader.flag("fragile"),
    lead_time_hours: reader.whole("lead_time_hours", { most: MOST_LEAD_TIME_HOURS, fallback: 0 }),
    allergens: readAllergens(reader),
    origin: reader.optional("origin"),
    label: readLabel(reader),
    min_age: reader.whole("min_age", { most: 18, fallback: 0 }),
    withdrawal: reader.oneOf("withdrawal", withdrawals, "14d"),
    isbn: reader.optional("isbn", 20),
    author: reader.optional("author"),
    publisher: reader.optional("publisher"),
    publication_year: reader.whole("publication_year", { most: 2100, fallback: 0 }) || null,
    external_url: readUrl(reader, "external_url"),
    kind: reader.oneOf("kind", ["good", "voucher", "service"], "good"),
    image_motif: reader.optional("image_motif", 80),
    image_hue: reader.whole("image_hue", { most: 359, fallback: 0 }),
    tags: reader.list("tags", { most: 20, length: 60 }),
  }
  return reader.faults.length ? { faults: reader.faults } : { row }
}
