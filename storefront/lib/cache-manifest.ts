/** Every tag of cached reads, in one place: what the backend tells to forget, and what pages remember. */
export const tags = {
  articles: "articles",
  article: (handle: string) => `article:${handle}`,
  shops: "shops",
  shop: (handle: string) => `shop:${handle}`,
  categories: "categories",
  campaigns: "campaigns",
} as const

/** How long what is read may be shown before it is asked again, by kind. Stock and slots are never kept. */
export const lifetimes = {
  catalogue: { stale: 30, revalidate: 30, expire: 3600 },
  shops: { stale: 60, revalidate: 60, expire: 3600 },
  /** A whole page, forgotten with any change the backend tells of; this only bounds what a lost word can do. */
  page: { stale: 0, revalidate: 30, expire: 30 },
} as const
