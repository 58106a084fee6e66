import type { Pairing } from "@/lib/discovery-types"
import type { Card } from "@/lib/types"

/**
 * A menu through the trades: what it begins with, then one article of each other trade, each with its reason. A book
 * comes last when there is one: that is what somebody who came for food did not look for.
 */
export function coursesOf(
  first: Card,
  pairings: readonly Pairing[],
  most: number,
): { reason: string; card: Card }[] {
  const trades = new Set([first.shop.trade])
  const found: { reason: string; card: Card }[] = []
  for (const { reason, articles } of pairings) {
    const card = articles.find((article) => article.in_stock && !trades.has(article.shop.trade))
    if (!card) continue
    trades.add(card.shop.trade)
    found.push({ reason, card })
  }
  const books = found.filter(({ card }) => card.isbn)
  const others = found.filter(({ card }) => !card.isbn)
  const book = books[0]
  return book ? [...others.slice(0, most - 1), book] : others.slice(0, most)
}
