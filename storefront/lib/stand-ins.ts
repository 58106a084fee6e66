import { NextResponse, type NextRequest } from "next/server"
import type { Locale } from "./locale"
import { askItself } from "./itself"
import { outerHeaders } from "./own-page"
import { assemble, withoutScripts } from "./shared-pages/assemble"
import { sendAgain } from "./without-scripts/send-again"

/**
 * Pages shown in the place of another one, each with the status that says so. A rewrite cannot carry a status, and an
 * error before the stream answers a document that is empty without scripts; so the page is asked of this very server.
 */

const RETRY_AFTER_S = 10

type How = {
  /** For a visitor without scripts. */
  isWhole?: boolean
  /** What a form without scripts was about to tell: the page's button sends it again. */
  sent?: FormData
}

async function standIn(
  request: NextRequest,
  path: string,
  status: number,
  { isWhole = false, sent }: How,
): Promise<NextResponse> {
  const page = await askItself(path, { headers: { cookie: request.headers.get("cookie") ?? "" } })
  const headers = outerHeaders(page, request)
  headers.set("cache-control", "no-store")
  const body = isWhole ? sendAgain(withoutScripts(assemble(await page.text())), sent) : page.body
  return new NextResponse(body, { status, headers })
}

/** The page of what is missing. */
export const missing = (locale: Locale, request: NextRequest, how: How = {}): Promise<NextResponse> =>
  standIn(request, `/${locale}/introuvable`, 404, how)

/** The page that slipped: nobody may keep it, and a search engine keeps what it had. */
export async function slipped(locale: Locale, request: NextRequest, how: How = {}): Promise<NextResponse> {
  const response = await standIn(request, `/${locale}/panne`, 503, how)
  response.headers.set("retry-after", String(RETRY_AFTER_S))
  return response
}
