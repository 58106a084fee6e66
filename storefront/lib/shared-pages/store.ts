import crypto from "node:crypto"
import { LRUCache } from "lru-cache"
import { lifetimes } from "../cache-manifest"

/** A drawn page as it is sent; `server.mjs` sends it and adds what it pressed. */
export type SharedPage = { etag: string; body: Uint8Array<ArrayBuffer>; headers: [string, string][] }

const MOST_BYTES = 64 * 1024 * 1024

type Kept = { pages: LRUCache<string, SharedPage>; generation: number }
const KEPT = Symbol.for("storefront.shared-pages")
// The proxy and the route that forgets are bundled apart, and the server that sends stands before both: they meet in
// the process.
const kept = ((globalThis as { [KEPT]?: Kept })[KEPT] ??= {
  pages: new LRUCache<string, SharedPage>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }) => Math.ceil(body.byteLength * 1.5),
    ttl: lifetimes.page.revalidate * 1000,
  }),
  generation: 0,
})

/** Forgets every page: called when the backend tells that something changed. */
export function forgetPages(): void {
  kept.generation++
  kept.pages.clear()
}

/** What `keepPage` must be given: a page that was begun before a change is not kept after it. */
export const generation = (): number => kept.generation

/** Keeps a page unless something has changed since it was begun. */
export function keepPage(address: string, page: SharedPage, begun: number): void {
  if (begun === kept.generation) kept.pages.set(address, page)
}

/** A page as it can be kept. */
export function sharedPage(html: string, headers: [string, string][]): SharedPage {
  const body = new TextEncoder().encode(html)
  const digest = crypto.createHash("sha256").update(body).digest("base64url").slice(0, 22)
  const etag = `W/"${digest}"`
  return { etag, body, headers: [...headers, ["etag", etag]] }
}
