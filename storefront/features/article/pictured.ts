import type { Pictured } from "@/features/picture/picture"
import type { Card } from "@/lib/types"

/** What the picture of an article is composed from. */
export const pictured = (card: Card): Pictured => ({
  handle: card.handle,
  title: card.title,
  author: card.author,
  isbn: card.isbn,
  shopCode: card.shop.code,
  image: card.image,
})
