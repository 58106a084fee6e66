import type { Cents } from "@pignon/kit"

/** A price people can compare: for a kilogram, a litre or a piece. */
export type UnitPrice = { cents: Cents; unit: "kg" | "l" | "piece" }

/** Unit price of an article, or null where it says nothing (books, one piece). Required by the order of 16 November 1999. */
export function unitPrice(article: {
  price_cents: Cents
  price_per_kg_cents: Cents | null
  net_quantity: number | null
  net_unit: string | null
}): UnitPrice | null {
  if (article.price_per_kg_cents !== null) return { cents: article.price_per_kg_cents, unit: "kg" }
  const quantity = article.net_quantity ?? 0
  if (quantity <= 0) return null
  if (article.net_unit === "g")
    return { cents: Math.round((article.price_cents * 1000) / quantity), unit: "kg" }
  if (article.net_unit === "ml")
    return { cents: Math.round((article.price_cents * 1000) / quantity), unit: "l" }
  if (article.net_unit === "piece" && quantity > 1)
    return { cents: Math.round(article.price_cents / quantity), unit: "piece" }
  return null
}
