import type { NextRequest } from "next/server"
import { askItself } from "./itself"

/** What this server asks of itself for one visitor: a page as it would stream, looked at before it is passed on. */

/** Asks this server for what a visitor asked it for. `body` is what he sent, already read. */
export async function askOwn(request: NextRequest, body?: ArrayBuffer): Promise<Response> {
  const headers = new Headers(request.headers)
  for (const name of ["connection", "content-length", "transfer-encoding", "accept-encoding"])
    headers.delete(name)
  if (!body) headers.delete("content-type")
  return askItself(request.nextUrl.pathname + request.nextUrl.search, {
    method: body ? request.method : "GET",
    headers,
    body,
    redirect: "manual",
  })
}

/** The headers of an answer of this server, as they may be passed on to the visitor. */
export function outerHeaders(answer: Response, request: NextRequest): Headers {
  const outer = new Headers(answer.headers)
  for (const name of [...outer.keys()])
    if (/^(x-middleware-.*|content-encoding|content-length|transfer-encoding|connection)$/.test(name))
      outer.delete(name)
  // Next wants whole addresses of a proxy, and itself takes its own host out of them again.
  const to = outer.get("location")
  if (to) outer.set("location", new URL(to, request.url).toString())
  return outer
}

/** What came of a page: it can be shown, it broke on the way, or it says that there is no such thing. */
export type Outcome = "shown" | "broken" | "missing"

const DIGEST = /data-dgst="([^"]*)"|\$RX\("[^"]*","([^"]*)"|:E\{\\"digest\\":\\"([^"\\]*)/g

/**
 * Reads out of a streamed page whether a part of it failed. React leaves a digest where one did, in the page or
 * only in its data (a page drawn whole simply lacks the part): the framework's own ones have names, those of errors are
 * numbers.
 */
export function outcomeOf(status: number, html: string): Outcome {
  if (status >= 500) return "broken"
  const digests = [...html.matchAll(DIGEST)].map(([, ...found]) => found.find(Boolean) ?? "")
  if (digests.some((digest) => /^\d+(@|$)/.test(digest))) return "broken"
  return digests.some((digest) => digest.startsWith("NEXT_HTTP_ERROR_FALLBACK;404")) ? "missing" : "shown"
}
