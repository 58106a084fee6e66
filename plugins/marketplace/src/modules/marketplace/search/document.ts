import { toCents, type Cents } from "@pignon/kit"
import { allergens, bitsOf, labels, temperatures } from "../../../domain/search/codes"
import { listedPrice, type OfferedPrice } from "../../../domain/search/listed-price"
import { plain, stem, stems, words } from "../../../domain/search/normalise"
import { sound } from "../../../domain/search/sound"
import { spokenFor } from "../../../domain/search/spoken"
import { unitNo } from "../../../domain/search/units"
import { unitPrice } from "../../../domain/search/unit-price"
import { priceForWeight } from "@pignon/kit"
import { upperBoundCents } from "../../../domain/vendor-order"

type Amount = Parameters<typeof toCents>[0]
type Category = {
  id: string
  handle: string
  name: string
  rank: number
  metadata: Record<string, unknown> | null
  parent_category?: { handle: string; name: string; metadata?: Record<string, unknown> | null } | null
}

/** What an article's row in the search tables is made from. */
export type ArticleSource = {
  id: string
  title: string | null
  sku: string | null
  product: {
    id: string
    handle: string
    title: string
    description: string | null
    thumbnail: string | null
    status: string
    created_at: string | Date
    categories?: Category[]
    vendor?: {
      id: string
      code: string
      handle: string
      name: string
      status: string
      trade: string
      trade_label: string
      trade_label_en: string | null
      trade_label_de: string | null
      accent_color: string | null
      city: string
    } | null
  }
  article?: ArticleRow | null
  prices: OfferedPrice<Amount>[] | null
  /** Where it is asked what it costs. */
  region_id: string | null
  /** In the channel the storefront sells by. */
  is_offered: boolean
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items?: {
    required_quantity: number
    inventory?: { location_levels?: { stocked_quantity: Amount; reserved_quantity: Amount }[] } | null
  }[]
}

type ArticleRow = {
  sold_by: "unit" | "weight"
  gtin: string | null
  net_quantity: number | null
  net_unit: string | null
  price_per_kg_cents: Cents | null
  estimated_weight_grams: number | null
  temperature: string
  allergens: string[] | null
  origin: string | null
  label: string | null
  min_age: number
  kind: string
  withdrawal: string
  author: string | null
  publisher: string | null
  isbn: string | null
  image_motif: string | null
  image_hue: number | null
  lead_time_hours: number
  tags: string[] | null
}

type Vendor = NonNullable<ArticleSource["product"]["vendor"]>

/** The fields of a graph query on variants that make an ArticleSource. */
export const articleSourceFields = [
  "id",
  "title",
  "sku",
  "manage_inventory",
  "allow_backorder",
  "article.*",
  "product.id",
  "product.handle",
  "product.title",
  "product.description",
  "product.thumbnail",
  "product.status",
  "product.created_at",
  "product.categories.id",
  "product.categories.handle",
  "product.categories.name",
  "product.categories.rank",
  "product.categories.metadata",
  "product.categories.parent_category.handle",
  "product.categories.parent_category.name",
  "product.categories.parent_category.metadata",
  "product.vendor.id",
  "product.vendor.code",
  "product.vendor.handle",
  "product.vendor.name",
  "product.vendor.status",
  "product.vendor.trade",
  "product.vendor.trade_label",
  "product.vendor.trade_label_en",
  "product.vendor.trade_label_de",
  "product.vendor.accent_color",
  "product.vendor.city",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
]

const num = (value: Amount) => toCents(value) / 100

function isInStock(source: ArticleSource): boolean {
  if (!source.manage_inventory || source.allow_backorder) return true
  const items = source.inventory_items ?? []
  return (
    items.length > 0 &&
    items.every(({ inventory, required_quantity }) => {
      const levels = inventory?.location_levels ?? []
      const free = levels.reduce((sum, l) => sum + num(l.stocked_quantity) - num(l.reserved_quantity), 0)
      return free >= (required_quantity || 1)
    })
  )
}

function pricesOf(source: ArticleSource, article: ArticleRow) {
  const moment = { now: new Date(), regionId: source.region_id }
  const listed = listedPrice(source.prices ?? [], toCents, moment)
  if (listed === null) return null
  const { price_per_kg_cents: perKg, estimated_weight_grams: grams } = article
  // A weighed article is paid by the kilogram: no list changes that, nor does a price typed beside it.
  const isWeighed = article.sold_by === "weight" && perKg !== null && grams !== null
  const price = isWeighed ? priceForWeight(perKg, grams) : listed
  const unit = unitPrice({
    ...article,
    price_cents: price,
    price_per_kg_cents: article.sold_by === "weight" ? perKg : null,
  })
  return { price, max: isWeighed ? upperBoundCents(perKg, grams) : listed, unit }
}

/** How an origin is named in an address. */
const originCode = (origin: string): string => plain(origin).replace(/ /g, "-")

const variantTitle = (title: string | null) => (title && title !== "Default" ? title : null)

/** Everything a card shows that seldom changes; price and stock are columns of their own. */
function cardOf(source: ArticleSource, article: ArticleRow, vendor: Vendor, unit: { unit: string } | null) {
  return {
    product_id: source.product.id,
    variant_id: source.id,
    handle: source.product.handle,
    title: source.product.title,
    variant_title: variantTitle(source.title),
    shop: {
      handle: vendor.handle,
      name: vendor.name,
      code: vendor.code,
      trade: vendor.trade,
      accent_color: vendor.accent_color,
      city: vendor.city,
    },
    brand: article.author ?? article.publisher,
    sold_by: article.sold_by,
    price_per_kg_cents: article.sold_by === "weight" ? article.price_per_kg_cents : null,
    unit_price_unit: unit?.unit ?? null,
    net_quantity: article.net_quantity,
    net_unit: article.net_unit,
    estimated_weight_grams: article.estimated_weight_grams,
    temperature: article.temperature,
    label: article.label,
    origin: article.origin,
    allergens: article.allergens,
    min_age: article.min_age,
    kind: article.kind,
    withdrawal: article.withdrawal,
    lead_time_hours: article.lead_time_hours,
    author: article.author,
    isbn: article.isbn,
    image: { url: source.product.thumbnail, motif: article.image_motif, hue: article.image_hue },
  }
}

/** What a shelf and its aisle are called in the other languages of the shop. */
const translated = (category: Category | null) =>
  [category, category?.parent_category].flatMap((one) => [one?.metadata?.name_en, one?.metadata?.name_de])

/**
 * What an article is found by beside its title. Tags, the trade, other languages and what shoppers say for it are apart:
 * they say less.
 */
function searchedOf(source: ArticleSource, article: ArticleRow, vendor: Vendor, category: Category | null) {
  const named = article.label?.split("|") ?? []
  const shelf = [category?.name, category?.parent_category?.name]
  const beside = [
    vendor.name,
    ...shelf,
    article.author,
    article.publisher,
    ...named,
    ...named.map(spokenFor),
    article.isbn,
    article.gtin,
    source.sku,
  ]
  const trade = [vendor.trade_label, vendor.trade_label_en, vendor.trade_label_de]
  const spoken = [category?.name, vendor.trade_label].map((name) => spokenFor(name ?? ""))
  const tags = [...(article.tags ?? []), ...trade, ...translated(category), ...spoken]
  return { beside: beside.filter(Boolean).join(" "), tags: tags.filter(Boolean).join(" ") }
}

/** Words as they are written, for mending slips. A word that only descriptions use is known, but nothing is mended into it. */
function vocabularyOf(main: string, described: string) {
  const mainWords = new Set(words(main))
  return [...new Set([...mainWords, ...words(described)])]
    .filter((word) => word.length > 2)
    .map((word) => ({ word, stem: stem(word), sound: sound(word), is_main: mainWords.has(word) }))
}

const isListed = ({ product, is_offered }: ArticleSource) =>
  product.status === "published" && is_offered && product.vendor?.status === "open"

/** The rows of one article, or null when it is not to be listed (no open shop, not published or not offered, no price). */
export function documentOf(source: ArticleSource) {
  const { product, article } = source
  const { vendor } = product
  // Without a shelf it is still on sale: found by its name and at its shop.
  const category = product.categories?.[0] ?? null
  if (!article || !vendor || !isListed(source)) return null
  const prices = pricesOf(source, article)
  if (!prices) return null
  const title = [product.title, variantTitle(source.title)].filter(Boolean).join(" ")
  const described = product.description ?? ""
  const searched = searchedOf(source, article, vendor, category)
  return {
    id: source.id,
    product_id: product.id,
    vendor,
    category,
    temp_no: Math.max(0, temperatures.indexOf(article.temperature as (typeof temperatures)[number])),
    label_bits: bitsOf(labels, article.label ? article.label.split("|") : []),
    allergen_bits: article.allergens ? bitsOf(allergens, article.allergens) : null,
    price: prices.price,
    unit_price: prices.unit?.cents ?? null,
    unit_no: unitNo(prices.unit?.unit),
    origin: article.origin && originCode(article.origin) ? article.origin : null,
    origin_code: article.origin ? originCode(article.origin) || null : null,
    in_stock: isInStock(source),
    title_norm: plain(title),
    title_stem: ` ${stems(title)} `,
    main_title: stems(title),
    main_beside: stems(searched.beside),
    main_tags: stems(searched.tags),
    described: stems(described),
    created_at: new Date(product.created_at).toISOString(),
    words: vocabularyOf([title, searched.beside, searched.tags].join(" "), described),
    card: {
      ...cardOf(source, article, vendor, prices.unit),
      max_price_cents: prices.max,
      unit_price_cents: prices.unit?.cents ?? null,
    },
  }
}

/** One article as the search tables hold it. */
export type ArticleDocument = NonNullable<ReturnType<typeof documentOf>>
