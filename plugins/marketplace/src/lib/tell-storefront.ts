import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { TagCourier } from "./tag-courier"

const TIMEOUT_MS = 2000

/** What pages remember, by the names the storefront knows; see "Freshness" in docs/http.md. */
export const pageTags = {
  articles: "articles",
  article: (handle: string) => `article:${handle}`,
  shops: "shops",
  shop: (handle: string) => `shop:${handle}`,
  categories: "categories",
  campaigns: "campaigns",
} as const

async function post(tags: string[]): Promise<void> {
  const { STOREFRONT_URL, REVALIDATE_SECRET } = process.env
  const response = await fetch(new URL("/api/revalidate", STOREFRONT_URL), {
    method: "POST",
    headers: { "content-type": "application/json", "x-revalidate-secret": REVALIDATE_SECRET ?? "" },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!response.ok)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The storefront answered ${response.status}.`)
}

let courier: TagCourier | null = null

/** Tells the storefront what it must read anew. Returns at once; without a storefront to tell it does nothing. */
export function tellStorefront(container: MedusaContainer, tags: Iterable<string>): void {
  if (!process.env.STOREFRONT_URL || !process.env.REVALIDATE_SECRET) return
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  courier ??= new TagCourier(post, (late, cause) =>
    logger.warn(`The storefront does not answer: ${late.length} change(s) wait for it. ${String(cause)}`),
  )
  courier.tell(tags)
}
