import { priceForWeight, toCents } from "@pignon/kit"
import { shortName } from "../../domain/customer-name"
import { pricePerKgWithin } from "../../domain/vendor-order"
import { wishForLine, type Wishes } from "../../domain/wishes"
import type { NewPart } from "../../modules/marketplace/vendor-order-sql"

type Amount = Parameters<typeof toCents>[0]

/** The fields of a core order that parts are made from. */
export type PlacedOrder = {
  id: string
  display_id: number
  metadata: Record<string, unknown> | null
  shipping_address: { first_name?: string | null; last_name?: string | null } | null
  shipping_methods: { data: Record<string, unknown> | null }[]
  items: {
    id: string
    title: string
    product_title: string | null
    variant_title: string | null
    variant_id: string | null
    variant_sku: string | null
    product_id: string | null
    quantity: Amount
    unit_price: Amount
    metadata: Record<string, unknown> | null
    tax_lines: { rate: number }[]
  }[]
}

/** What the catalogue says of a sold variant. */
export type SoldVariant = {
  id: string
  article?: {
    sold_by: "unit" | "weight"
    price_per_kg_cents: number | null
    estimated_weight_grams: number | null
    temperature: string
    kind: string
    withdrawal: string
    image_motif: string | null
  } | null
  product: {
    id: string
    categories?: { id: string }[]
    vendor?: { id: string; code: string; handle: string } | null
  }
}

/** What the shopper said of the basket; his lines' wishes by variant, since an order's lines have new ids. */
export type Said = Pick<
  Wishes,
  "substitution" | "replace_up_to_percent" | "lines" | "notes" | "gift_message"
> & { isSubstitutionSaid: boolean }

const choices = ["replace", "call", "refund"] as const
const NOTE_LENGTH = 300

/**
 * What is to happen when the line is missing: what was said to us, else what a storefront that does not know our routes
 * wrote on the line or the order, else a refund.
 */
function substitutionOf(item: Item, order: PlacedOrder, said: Said) {
  const own = item.variant_id ? said.lines[item.variant_id] : undefined
  const written = choices.find((c) => c === (item.metadata?.substitution ?? order.metadata?.substitution))
  if (own || said.isSubstitutionSaid || !written) return wishForLine(said, item.variant_id ?? "")
  return wishForLine({ ...said, substitution: written }, "")
}

function noteFor(metadata: Record<string, unknown> | null, code: string): string | null {
  const notes = metadata?.notes
  const note = notes && typeof notes === "object" ? (notes as Record<string, unknown>)[code] : null
  return typeof note === "string" && note.trim() ? note.trim().slice(0, NOTE_LENGTH) : null
}

type Item = PlacedOrder["items"][number]

const variantName = (item: Item) =>
  item.variant_title && item.variant_title !== "Default" && item.variant_title !== item.product_title
    ? ` — ${item.variant_title}`
    : ""

function lineOf(item: Item, variant: SoldVariant, order: PlacedOrder, said: Said) {
  const quantity = Number(toCents(item.quantity) / 100)
  const unitPrice = toCents(item.unit_price)
  const { article } = variant
  const today = article?.sold_by === "weight" ? article.price_per_kg_cents : null
  const grams = article?.estimated_weight_grams ?? null
  const isWeighed = today !== null && today !== undefined && grams !== null
  // Between the button and this the shop may have raised its price: the line was ordered at its own.
  const perKg = isWeighed ? Math.min(today, pricePerKgWithin(unitPrice, grams)) : 0
  return {
    order_line_item_id: item.id,
    product_id: item.product_id,
    variant_id: item.variant_id,
    sku: item.variant_sku,
    title: `${item.product_title ?? item.title}${variantName(item)}`,
    image_motif: article?.image_motif ?? null,
    quantity,
    accepted_quantity: quantity,
    sold_by: isWeighed ? "weight" : "unit",
    unit_price_cents: unitPrice,
    price_per_kg_cents: isWeighed ? perKg : null,
    estimated_weight_grams: isWeighed ? grams : null,
    estimate_cents: isWeighed ? priceForWeight(perKg, grams * quantity) : unitPrice * quantity,
    max_cents: unitPrice * quantity,
    vat_rate: item.tax_lines.reduce((sum, tax) => sum + Number(tax.rate), 0),
    temperature: article?.temperature ?? "ambient",
    kind: article?.kind ?? "good",
    category_id: variant.product.categories?.[0]?.id ?? null,
    withdrawal: article?.withdrawal ?? "14d",
    ...substitutionOf(item, order, said),
  }
}

/** Groups the lines of an order by the shop that sells them. Lines that no shop sells stay with the association. */
export function partsOf(order: PlacedOrder, variants: Map<string, SoldVariant>, said: Said): NewPart[] {
  const parts = new Map<string, NewPart>()
  for (const item of order.items) {
    const variant = item.variant_id ? variants.get(item.variant_id) : undefined
    const vendor = variant?.product.vendor
    if (!variant || !vendor) continue
    const line = lineOf(item, variant, order, said)
    const part = parts.get(vendor.id)
    if (part) {
      part.lines.push(line)
      part.max_cents = Number(part.max_cents) + line.max_cents
      continue
    }
    const { first_name, last_name } = order.shipping_address ?? {}
    parts.set(vendor.id, {
      order_id: order.id,
      order_display_id: order.display_id,
      vendor_id: vendor.id,
      reference: `${order.display_id}-${vendor.code}`,
      customer_name: shortName(first_name, last_name),
      mode: order.shipping_methods[0]?.data?.mode === "pickup" ? "pickup" : "delivery",
      note: said.notes[vendor.handle]?.trim() || noteFor(order.metadata, vendor.code),
      gift_message: said.gift_message,
      max_cents: line.max_cents,
      lines: [line],
    })
  }
  return [...parts.values()]
}
