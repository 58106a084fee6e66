/** An article that is to be in a basket again. */
export type WantedAgain = {
  variant_id: string | null
  title: string
  quantity: number
  /** Null when the article or its shop is gone. */
  found: {
    shop: { name: string; status: string } | null
    isPublished: boolean
    /** How many can still be sold beside what the basket holds; null when nobody counts. */
    left: number | null
  } | null
}

/** What could not be put in, and why. */
export type MissingAgain = {
  title: string
  shop: string | null
  quantity: number
  reason: "shop.suspended" | "article.not_sold" | "stock.sold_out" | "stock.insufficient"
}

/** What can be put in. */
export type AddedAgain = { variant_id: string; title: string; shop: string; quantity: number }

function decide(wanted: WantedAgain): { quantity: number; reason: MissingAgain["reason"] | null } {
  const { found, quantity, variant_id } = wanted
  if (!variant_id || !found?.shop || !found.isPublished) return { quantity: 0, reason: "article.not_sold" }
  if (found.shop.status !== "open") return { quantity: 0, reason: "shop.suspended" }
  if (found.left === null || found.left >= quantity) return { quantity, reason: null }
  return found.left <= 0
    ? { quantity: 0, reason: "stock.sold_out" }
    : { quantity: found.left, reason: "stock.insufficient" }
}

/** Parts what is wanted into what can be sold today and what is missing; some of an article may be in both. */
export function planFill(wanted: WantedAgain[]): { added: AddedAgain[]; missing: MissingAgain[] } {
  const added: AddedAgain[] = []
  const missing: MissingAgain[] = []
  for (const item of wanted) {
    const { quantity, reason } = decide(item)
    const shop = item.found?.shop?.name ?? null
    if (quantity > 0 && item.variant_id && shop)
      added.push({ variant_id: item.variant_id, title: item.title, shop, quantity })
    if (reason) missing.push({ title: item.title, shop, quantity: item.quantity - quantity, reason })
  }
  return { added, missing }
}
