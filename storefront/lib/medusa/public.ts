import { cacheLife, cacheTag } from "next/cache"
import { lifetimes, tags } from "../cache-manifest"
import type { ArticleList, ArticlePage, Category, DeliveryCheck, Shop, ShopPage } from "../types"
import { ask, Refusal } from "./client"

/** Every open shop. */
export async function listShops(): Promise<Shop[]> {
  "use cache"
  cacheLife(lifetimes.shops)
  cacheTag(tags.shops)
  return (await ask<{ shops: Shop[] }>("/store/shops?limit=200")).shops
}

/** One shop, or null when it does not exist or does not sell. */
export async function findShop(handle: string): Promise<ShopPage | null> {
  "use cache"
  cacheLife(lifetimes.shops)
  cacheTag(tags.shops, tags.shop(handle))
  return orNull(
    ask<{ shop: ShopPage }>(`/store/shops/${encodeURIComponent(handle)}`).then(({ shop }) => shop),
  )
}

/** The aisles and shelves. */
export async function listCategories(): Promise<Category[]> {
  "use cache"
  cacheLife(lifetimes.catalogue)
  cacheTag(tags.categories)
  return (await ask<{ categories: Category[] }>("/store/article-categories")).categories
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
export async function listArticles(query: string): Promise<ArticleList> {
  "use cache"
  cacheLife(lifetimes.catalogue)
  cacheTag(tags.articles)
  return ask<ArticleList>(`/store/articles?${query}`)
}

/** One article, or null when it is not sold. */
export async function findArticle(handle: string): Promise<ArticlePage | null> {
  "use cache"
  cacheLife(lifetimes.catalogue)
  cacheTag(tags.articles, tags.article(handle))
  return orNull(
    ask<{ article: ArticlePage }>(`/store/articles/${encodeURIComponent(handle)}`).then(
      ({ article }) => article,
    ),
  )
}

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return null
    throw error
  }
}
