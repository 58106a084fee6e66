import type { CatalogueRow } from "./read-row"
import type { RawRow } from "./row-reader"

const euros = (cents: number | null) => (cents === null ? "" : (cents / 100).toFixed(2))
const text = (value: string | number | null) => (value === null ? "" : String(value))

/** A row as a catalogue file would give it: what `readRow` reads back as the same row. */
export function writeRow(row: Omit<CatalogueRow, "line">): RawRow {
  return {
    sku: row.sku,
    gtin: text(row.gtin),
    product_handle: row.product_handle,
    title: row.title,
    description: row.description,
    category: row.category,
    option_name: row.option_name,
    option_value: row.option_value,
    price_eur: euros(row.price_cents),
    vat_rate: text(row.vat_rate),
    stock: text(row.stock),
    sold_by: row.sold_by,
    net_quantity: text(row.net_quantity),
    net_unit: text(row.net_unit),
    price_per_kg_eur: euros(row.price_per_kg_cents),
    estimated_weight_g: text(row.estimated_weight_grams),
    weight_g: text(row.shipping_weight_grams),
    temperature: row.temperature,
    fragile: row.fragile ? "1" : "0",
    lead_time_hours: text(row.lead_time_hours),
    allergens: row.allergens === null ? "" : row.allergens.join("|") || "none",
    origin: text(row.origin),
    label: text(row.label),
    min_age: text(row.min_age),
    withdrawal: row.withdrawal,
    isbn: text(row.isbn),
    author: text(row.author),
    publisher: text(row.publisher),
    publication_year: text(row.publication_year),
    external_url: text(row.external_url),
    kind: row.kind,
    image_motif: text(row.image_motif),
    image_hue: text(row.image_hue),
    tags: row.tags.join("|"),
  }
}
