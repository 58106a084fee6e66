import crypto from "node:crypto"

const INNER_HEADER = "x-inner"
const INNER = Symbol.for("storefront.inner")
// The proxy and the routes are bundled apart: what they alone know is kept by the process.
const inner = ((globalThis as { [INNER]?: string })[INNER] ??= crypto.randomUUID())

/** Whether a request comes from this very server. */
export const isInner = ({ headers }: Request): boolean => headers.get(INNER_HEADER) === inner

/** The headers of a request as this server sends it to itself. */
export function asItself(init?: HeadersInit): Headers {
  const headers = new Headers(init)
  headers.set(INNER_HEADER, inner)
  return headers
}

/** Asks this server itself, on behalf of a visitor; nobody outside can name its address. */
export const askItself = (address: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}${address}`, {
    ...init,
    headers: asItself(init.headers),
  })
