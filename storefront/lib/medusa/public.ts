import { cacheLife, cacheTag } from "next/cache"
import { lifetimes, tags } from "../cache-manifest"
import type { Campaign, Pairing, Suggestions } from "../discovery-types"
import { DEFAULT_LOCALE, type Locale } from "../locale"
import type { ArticleList, ArticlePage, Category, DeliveryCheck, Shop, ShopPage } from "../types"
import { ask, Refusal } from "./client"

const inLanguage = (path: string, locale: Locale) =>
  `${path}${path.includes("?") ? "&" : "?"}locale=${locale}`

/** Every open shop, in the day's order. */
export async function listShops(locale: Locale = DEFAULT_LOCALE): Promise<Shop[]> {
  "use cache"
  cacheLife(lifetimes.shops)
  cacheTag(tags.shops)
  return (await ask<{ shops: Shop[] }>(inLanguage("/store/shops?limit=200", locale))).shops
}

/** One shop, or null when it does not exist or does not sell. */
export async function findShop(handle: string, locale: Locale = DEFAULT_LOCALE): Promise<ShopPage | null> {
  "use cache"
  cacheLife(lifetimes.shops)
  // It counts the shop's articles by shelf.
  cacheTag(tags.shops, tags.shop(handle), tags.articles)
  return orNull(
    ask<{ shop: ShopPage }>(inLanguage(`/store/shops/${encodeURIComponent(handle)}`, locale)).then(
      ({ shop }) => shop,
    ),
  )
}

/** The aisles and shelves. */
export async function listCategories(locale: Locale = DEFAULT_LOCALE): Promise<Category[]> {
  "use cache"
  cacheLife(lifetimes.catalogue)
  // They count what stands on them.
  cacheTag(tags.categories, tags.articles)
  return (await ask<{ categories: Category[] }>(inLanguage("/store/article-categories", locale))).categories
}

/** The counters. */
export async function listPickupPoints(): Promise<DeliveryCheck["pickup_points"]> {
  "use cache"
  cacheLife(lifetimes.shops)
  cacheTag(tags.shops)
  const path = "/store/delivery/pickup-points"
  return (await ask<{ pickup_points: DeliveryCheck["pickup_points"] }>(path)).pickup_points
}

/** Articles by the query of an address, already cleaned. */
export async function listArticles(query: string, locale: Locale = DEFAULT_LOCALE): Promise<ArticleList> {
  "use cache"
  cacheLife(lifetimes.catalogue)
  cacheTag(tags.articles)
  return ask<ArticleList>(inLanguage(`/store/articles?${query}`, locale))
}

/** One article, or null when it is not sold. */
export async function findArticle(
  handle: string,
  locale: Locale = DEFAULT_LOCALE,
): Promise<ArticlePage | null> {
  "use cache"
  cacheLife(lifetimes.catalogue)
  cacheTag(tags.articles, tags.article(handle))
  return orNull(
    ask<{ article: ArticlePage }>(inLanguage(`/store/articles/${encodeURIComponent(handle)}`, locale)).then(
      ({ article }) => article,
    ),
  )
}

/** What the other trades put with an article. */
export async function listPairings(
  handle: string,
  limit: number,
  locale: Locale = DEFAULT_LOCALE,
): Promise<Pairing[]> {
  "use cache"
  cacheLife(lifetimes.catalogue)
  cacheTag(tags.articles, tags.article(handle))
  const path = `/store/articles/${encodeURIComponent(handle)}/pairings?limit=${limit}`
  const answer = await orNull(ask<{ pairings: Pairing[] }>(inLanguage(path, locale)))
  return answer?.pairings ?? []
}

/** The campaigns that run today. */
export async function listCampaigns(locale: Locale = DEFAULT_LOCALE): Promise<Campaign[]> {
  "use cache"
  cacheLife(lifetimes.catalogue)
  cacheTag(tags.campaigns, tags.articles)
  const answer = await orNull(ask<{ campaigns: Campaign[] }>(inLanguage("/store/campaigns", locale)))
  return answer?.campaigns ?? []
}

/** What a few letters may mean. */
export async function suggest(q: string, locale: Locale): Promise<Suggestions | null> {
  "use cache"
  cacheLife(lifetimes.catalogue)
  cacheTag(tags.articles, tags.shops, tags.categories)
  return orNull(ask<Suggestions>(inLanguage(`/store/suggest?${new URLSearchParams({ q })}`, locale)))
}

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return null
    throw error
  }
}
