import type { MessageKey } from "@/lib/messages"
import type { Speech } from "@/lib/speech"
import type { Trouble } from "@/lib/types"

const words: Record<string, MessageKey> = {
  "shop.suspended": "basket.troubles.suspended",
  "shop.below_minimum": "basket.troubles.below_minimum",
  "shop.closed_on_day": "basket.troubles.closed_on_day",
  "shop.needs_longer": "basket.troubles.needs_longer",
  "article.not_sold": "basket.troubles.not_sold",
  "stock.sold_out": "basket.troubles.sold_out",
  "stock.insufficient": "basket.troubles.insufficient",
  "quantity.not_whole": "basket.troubles.not_whole",
  "quantity.too_large": "basket.troubles.too_large",
}

/** What is wrong, in the visitor's language. */
export function troubleWords({ t, euros, longDay }: Speech, trouble: Trouble): string {
  const key = words[trouble.code]
  if (!key) return trouble.message
  return t(key, {
    amount: euros(trouble.missing_cents ?? 0),
    day: trouble.date ? longDay(trouble.date) : "",
    count: trouble.left ?? 0,
  })
}
