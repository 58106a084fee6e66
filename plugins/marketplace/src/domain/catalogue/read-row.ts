import { allergens, temperatures } from "../search/codes"

/** One fault of a catalogue file: where it is and what to do. */
export type RowFault = { line: number; column: string; code: string; message: string }

/** One variant as a catalogue file gives it. Amounts in cents. */
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
  price_cents: number
  vat_rate: number
  stock: number
  sold_by: "unit" | "weight"
  net_quantity: number | null
  net_unit: "g" | "ml" | "piece" | "page" | null
  price_per_kg_cents: number | null
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

const vatRates = ["5.5", "10", "20", "2.1", "0"]
const withdrawals = ["14d", "perishable", "custom", "hygiene_sealed", "press", "service"]
/** Nothing in these shops costs more; a larger number is a slip. */
const MOST_EUROS = 10_000

type Raw = Record<string, string | undefined>
type Fail = (column: string, code: string, message: string) => void

/** Reads the columns of one row; every fault is told, none is guessed away. */
class RowReader {
  readonly faults: RowFault[] = []

  constructor(
    private readonly raw: Raw,
    private readonly line: number,
  ) {}

  fail: Fail = (column, code, message) => this.faults.push({ line: this.line, column, code, message })

  text(column: string, most = 500): string {
    const value = (this.raw[column] ?? "").trim()
    if (value.length > most) this.fail(column, "row.too_long", `Plus de ${most} caractères.`)
    return value
  }

  required(column: string, most?: number): string {
    const value = this.text(column, most)
    if (!value) this.fail(column, "row.missing", "Cette colonne ne peut pas rester vide.")
    return value
  }

  optional = (column: string, most?: number): string | null => this.text(column, most) || null

  euros(column: string): number {
    const value = this.text(column).replace(",", ".")
    const isPrice = /^\d+(\.\d{1,2})?$/.test(value) && Number(value) > 0 && Number(value) <= MOST_EUROS
    if (!isPrice) this.fail(column, "row.price", `« ${value} » n’est pas un prix. Exemple : 12.50`)
    return isPrice ? Math.round(Number(value) * 100) : 0
  }

  whole(column: string, { most, fallback }: { most: number; fallback?: number }): number {
    const value = this.text(column)
    if (!value && fallback !== undefined) return fallback
    const isWhole = /^\d+$/.test(value) && Number(value) <= most
    if (!isWhole) this.fail(column, "row.number", `« ${value} » n’est pas un nombre entier entre 0 et ${most}.`)
    return isWhole ? Number(value) : 0
  }

  oneOf<T extends string>(column: string, known: readonly T[], fallback?: T): T {
    const value = this.text(column) || fallback || ""
    const found = known.find((one) => one === value)
    if (!found) this.fail(column, "row.choice", `« ${value} » est inconnu. Choix : ${known.join(", ")}.`)
    return found ?? (known[0] as T) // known is never empty; the row is refused anyway
  }
}

function readAllergens(reader: RowReader): string[] | null {
  const value = reader.text("allergens")
  if (!value) return null
  if (value === "none") return []
  const named = value.split("|").map((name) => name.trim())
  const unknown = named.filter((name) => !(allergens as readonly string[]).includes(name))
  if (unknown.length) {
    reader.fail("allergens", "row.allergens", `Allergène inconnu : ${unknown.join(", ")}. Écrivez « none » s’il n’y en a pas.`)
  }
  return named
}

function readWeighing(reader: RowReader) {
  const sold_by = reader.oneOf("sold_by", ["unit", "weight"] as const, "unit")
  if (sold_by === "unit") return { sold_by, price_per_kg_cents: null, estimated_weight_grams: null }
  const estimated = reader.whole("estimated_weight_g", { most: 100_000 })
  if (estimated === 0) reader.fail("estimated_weight_g", "row.weight", "Le poids estimé d’une portion manque.")
  return { sold_by, price_per_kg_cents: reader.euros("price_per_kg_eur"), estimated_weight_grams: estimated }
}

function readUrl(reader: RowReader, column: string): string | null {
  const value = reader.optional(column)
  if (value && !/^https?:\/\/\S+$/.test(value)) reader.fail(column, "row.url", `« ${value} » n’est pas une adresse http(s).`)
  return value
}

function readNet(reader: RowReader) {
  const value = reader.text("net_quantity").replace(",", ".")
  if (!value) return { net_quantity: null, net_unit: null }
  const isNumber = /^\d+(\.\d+)?$/.test(value) && Number(value) > 0 && Number(value) < 1_000_000
  if (!isNumber) reader.fail("net_quantity", "row.number", `« ${value} » n’est pas une quantité.`)
  return { net_quantity: Number(value), net_unit: reader.oneOf("net_unit", ["g", "ml", "piece", "page"] as const) }
}

/** Reads one row of a catalogue file. Either the article or every fault of the row, never half of it. */
export function readRow(raw: Raw, line: number): { row: CatalogueRow } | { faults: RowFault[] } {
  const reader = new RowReader(raw, line)
  const row: CatalogueRow = {
    line,
    sku: reader.required("sku", 60),
    gtin: reader.optional("gtin", 20),
    product_handle: reader.required("product_handle", 150),
    title: reader.required("title", 200),
    description: reader.text("description", 5000),
    category: reader.required("category"),
    option_name: reader.text("option_name", 60),
    option_value: reader.text("option_value", 60),
    price_cents: reader.euros("price_eur"),
    vat_rate: Number(reader.oneOf("vat_rate", vatRates)),
    stock: reader.whole("stock", { most: 1_000_000 }),
    ...readWeighing(reader),
    ...readNet(reader),
    shipping_weight_grams: reader.whole("weight_g", { most: 1_000_000, fallback: 0 }) || null,
    temperature: reader.oneOf("temperature", temperatures, "ambient"),
    fragile: reader.text("fragile") === "1",
    lead_time_hours: reader.whole("lead_time_hours", { most: 720, fallback: 0 }),
    allergens: readAllergens(reader),
    origin: reader.optional("origin"),
    label: reader.optional("label"),
    min_age: reader.whole("min_age", { most: 18, fallback: 0 }),
    withdrawal: reader.oneOf("withdrawal", withdrawals, "14d"),
    isbn: reader.optional("isbn", 20),
    author: reader.optional("author"),
    publisher: reader.optional("publisher"),
    publication_year: reader.whole("publication_year", { most: 2100, fallback: 0 }) || null,
    external_url: readUrl(reader, "external_url"),
    kind: reader.oneOf("kind", ["good", "voucher", "service"] as const, "good"),
    image_motif: reader.optional("image_motif", 80),
    image_hue: reader.whole("image_hue", { most: 359, fallback: 0 }),
    tags: reader.text("tags").split("|").map((tag) => tag.trim()).filter(Boolean),
  }
  if (!/^[a-z0-9][a-z0-9-]*$/.test(row.product_handle)) {
    reader.fail("product_handle", "row.handle", "Minuscules, chiffres et tirets seulement.")
  }
  if (row.option_name && !row.option_value) reader.fail("option_value", "row.missing", "Le choix manque.")
  return reader.faults.length ? { faults: reader.faults } : { row }
}
