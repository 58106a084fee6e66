import type { Suggestions } from "@/lib/discovery-types"
import type { Speech } from "@/lib/speech"

/** One line under the search field. */
export type Suggested = { href: string; label: string; detail: string }

/** What the search field shows while somebody types. */
export type SuggestedGroups = {
  said: string
  groups: { title: string; items: Suggested[] }[]
  /** What is said is why there are none: everybody reads it. */
  isTrouble?: true
}

/** « env. 6,10 € » for what is weighed, as cards say it. */
const priceOf = ({ t, euros }: Speech, { price_cents, sold_by }: Suggestions["articles"][number]): string =>
  sold_by === "weight" ? `${t("price.estimated_short")} ${euros(price_cents)}` : euros(price_cents)

/** Suggestions as groups of lines in the language of the page; empty groups are left out. */
export function suggestedGroups(speech: Speech, found: Suggestions): SuggestedGroups {
  const { t, href } = speech
  const groups = [
    {
      title: t("suggest.articles"),
      items: found.articles.map((article) => ({
        href: href(`/article/${article.handle}`),
        label: article.title,
        detail: t("suggest.article", { price: priceOf(speech, article), shop: article.shop.name }),
      })),
    },
    {
      title: t("suggest.shops"),
      items: found.shops.map((shop) => ({
        href: href(`/boutique/${shop.handle}`),
        label: shop.name,
        detail: shop.trade_label,
      })),
    },
    {
      title: t("suggest.categories"),
      items: found.categories.map((category) => ({
        href: href(`/rayon/${category.handle}`),
        label: category.name,
        detail: t("home.articles", { count: category.count }),
      })),
    },
  ].filter((group) => group.items.length > 0)
  const count = groups.reduce((sum, group) => sum + group.items.length, 0)
  return { said: t("suggest.count", { count }), groups }
}
