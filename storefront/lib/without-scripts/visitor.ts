import { NextResponse, type NextRequest } from "next/server"
import { PLACE_COOKIE } from "@/features/delivery/place"
import type { ReachLines } from "@/features/delivery/reach-rule"
import { readAddress } from "../addresses"
import { askItself, isInner } from "../itself"
import { isPart } from "../part"
import { askOwn, outcomeOf, outerHeaders } from "../own-page"
import { assemble, withoutScripts } from "../shared-pages/assemble"
import { missing, slipped } from "../stand-ins"
import { fillReach } from "./fill-reach"

/** Set on whoever has turned out to have no scripts; see the route `api/sans-scripts`. */
export const NO_SCRIPTS_COOKIE = "sans-scripts"

/** Whether a visitor gets his pages in one piece. */
export const isWithoutScripts = (request: NextRequest): boolean =>
  request.cookies.has(NO_SCRIPTS_COOKIE) && !isPart(request) && !isInner(request)

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

/** What a form is told stands in the page's data as « 2: [outcome, …] »; null where all went well. */
const TELLS_A_FORM = /__next_f\.push\(\[2,\[(?!null)/

/** A form has done what it should and what it remembers is in the cookies: its page is shown anew, to be reloaded at will. */
function seeAgain(request: NextRequest, answered: Headers): NextResponse {
  const { pathname, search } = request.nextUrl
  const response = NextResponse.redirect(new URL(pathname + search, request.url), 303)
  for (const cookie of answered.getSetCookie()) response.headers.append("set-cookie", cookie)
  return response
}

/** Reads what a form sent out of a body that has been read already. */
const formOf = (body: ArrayBuffer, request: NextRequest): Promise<FormData | undefined> =>
  new Response(body, { headers: { "content-type": request.headers.get("content-type") ?? "" } })
    .formData()
    .catch(() => undefined)

/** Answers a request by asking this server itself and putting the streamed page together. */
export async function answerInOnePiece(request: NextRequest): Promise<NextResponse> {
  const hasBody = !["GET", "HEAD"].includes(request.method)
  const body = hasBody ? await request.arrayBuffer() : undefined
  const answer = await askOwn(request, body)
  const headers = outerHeaders(answer, request)
  if (!answer.headers.get("content-type")?.startsWith("text/html"))
    return new NextResponse(answer.body, { status: answer.status, headers })
  const html = await answer.text()
  const { locale } = readAddress(request.nextUrl.pathname)
  const outcome = outcomeOf(answer.status, html)
  if (outcome === "missing") return missing(locale, request, { isWhole: true })
  if (outcome === "broken")
    return slipped(locale, request, { isWhole: true, sent: body && (await formOf(body, request)) })
  if (hasBody && answer.status === 200 && !TELLS_A_FORM.test(html)) return seeAgain(request, headers)
  return new NextResponse(await withReach(withoutScripts(assemble(html)), request), {
    status: answer.status,
    headers,
  })
}
