import { NextResponse, type NextRequest } from "next/server"
import { PLACE_COOKIE } from "@/features/delivery/place"
import type { ReachLines } from "@/features/delivery/reach-rule"
import { readAddress } from "../addresses"
import { askItself, isInner } from "../itself"
import { assemble, withoutScripts } from "../shared-pages/assemble"
import { fillReach } from "./fill-reach"

/** Set on whoever has turned out to have no scripts; see the route `api/sans-scripts`. */
export const NO_SCRIPTS_COOKIE = "sans-scripts"

/** Whether a visitor gets his pages in one piece. */
export const isWithoutScripts = (request: NextRequest): boolean =>
  request.cookies.has(NO_SCRIPTS_COOKIE) && !request.headers.has("rsc") && !isInner(request)

/** What scripts would fill in on the cards of a page: when they can be had at the place that is remembered. */
async function withReach(html: string, request: NextRequest): Promise<string> {
  if (!request.cookies.has(PLACE_COOKIE)) return html
  const { locale } = readAddress(request.nextUrl.pathname)
  const answer = await askItself(`/api/reach?langue=${locale}`, {
    headers: { cookie: request.headers.get("cookie") ?? "" },
  }).catch(() => null)
  const lines = answer?.ok ? ((await answer.json()) as ReachLines | null) : null
  return lines ? fillReach(html, lines) : html
}

/**
 * A form that was sent: the framework answers a page that has a prepared shell without that shell, which only scripts
 * can use. What the form did is done and what it remembers is in the cookies: the page is shown anew.
 */
function seeAgain(request: NextRequest, answered: Headers): NextResponse {
  const { pathname, search } = request.nextUrl
  const response = NextResponse.redirect(new URL(pathname + search, request.url), 303)
  for (const cookie of answered.getSetCookie()) response.headers.append("set-cookie", cookie)
  return response
}

/** Answers a request by asking this server itself and putting the streamed page together. */
export async function answerInOnePiece(request: NextRequest): Promise<NextResponse> {
  const headers = new Headers(request.headers)
  for (const name of ["connection", "content-length", "transfer-encoding", "accept-encoding"])
    headers.delete(name)
  const hasBody = !["GET", "HEAD"].includes(request.method)
  const answer = await askItself(request.nextUrl.pathname + request.nextUrl.search, {
    method: request.method,
    headers,
    body: hasBody ? await request.arrayBuffer() : undefined,
    redirect: "manual",
  })
  const outer = new Headers(answer.headers)
  for (const name of [...outer.keys()])
    if (/^(x-middleware-.*|content-encoding|content-length|transfer-encoding|connection)$/.test(name))
      outer.delete(name)
  if (hasBody && answer.status === 200) return seeAgain(request, outer)
  // Next wants whole addresses of a proxy, and itself takes its own host out of them again.
  const to = outer.get("location")
  if (to) outer.set("location", new URL(to, request.url).toString())
  const isPage = answer.headers.get("content-type")?.startsWith("text/html")
  const html = isPage ? await answer.text() : null
  const body = html === null ? answer.body : await withReach(withoutScripts(assemble(html)), request)
  return new NextResponse(body, { status: answer.status, headers: outer })
}
