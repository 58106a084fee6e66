import { plain } from "../search/normalise"
import type { CatalogueRow } from "./read-row"

/** What a merchant must tell of an article. */
type Told = "title" | "category" | "vat_rate" | "stock" | "sold_by"

/** A new article as a merchant tells it; what is left out is as if a file lacked the column. */
export type NewArticle = Pick<CatalogueRow, Told> &
  Partial<Omit<CatalogueRow, Told | "line" | "product_handle">>

const LONGEST_SLUG = 50

const slugOf = (title: string) => plain(title).replace(/ /g, "-").slice(0, LONGEST_SLUG).replace(/-+$/, "")

/**
 * The row of a new article. Reference and address come from its name and the shop's code, so that the same name
 * entered twice is found out, and two shops never collide.
 */
export function newRow(article: NewArticle, vendorCode: string): Omit<CatalogueRow, "line"> {
  const slug = slugOf(article.title)
  return {
    gtin: null,
    description: "",
    option_name: "",
    option_value: "",
    price_cents: 0,
    net_quantity: null,
    net_unit: null,
    price_per_kg_cents: null,
    estimated_weight_grams: null,
    shipping_weight_grams: null,
    temperature: "ambient",
    fragile: false,
    lead_time_hours: 0,
    allergens: null,
    origin: null,
    label: null,
    min_age: 0,
    withdrawal: "14d",
    isbn: null,
    author: null,
    publisher: null,
    publication_year: null,
    external_url: null,
    kind: "good",
    image_motif: null,
    image_hue: null,
    tags: [],
    ...article,
    sku: article.sku || `${vendorCode}-${slug}`,
    product_handle: `${slug}-${vendorCode.toLowerCase()}`,
  }
}
