import { NextResponse, type NextRequest } from "next/server"
import { PLACE_COOKIE } from "./features/delivery/place"
import { readAddress } from "./lib/addresses"
import { exists, type Asker } from "./lib/existence"
import { isInner } from "./lib/itself"
import { WHOLE, type Locale } from "./lib/locale"
import { SESSION_COOKIE } from "./lib/medusa/session-cookie"
import { isSilent } from "./lib/medusa/pulse"
import { askOwn, outcomeOf, outerHeaders } from "./lib/own-page"
import { isPart } from "./lib/part"
import { drawnPage } from "./lib/shared-pages/answer"
import { isShared } from "./lib/shared-pages/rule"
import { missing, slipped } from "./lib/stand-ins"
import { answerInOnePiece, isWithoutScripts } from "./lib/without-scripts/visitor"

/**
 * Every page's address goes through here: its language and the folder it lies in are read from it, and what its status
 * must say is decided before the page begins to stream: later it could only be 200. A search engine would keep pages
 * that are gone, and take the words of a silent backend for an article's. A page on which everybody reads the same is
 * answered as it was drawn for the first.
 */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  if (pathname === "/fr" || pathname.startsWith("/fr/"))
    return NextResponse.redirect(new URL((pathname.slice(3) || "/") + search, request.url), 308)
  if (isWithoutScripts(request)) return answerInOnePiece(request)
  const { locale, path } = readAddress(pathname)
  // Prefetches and navigations inside the page have a page already; only whole documents need the status.
  if (!isPart(request) && (await exists(path, askerOf(request))) === false) return missing(locale, request)
  const drawn = mayShare(request, path) && (await drawnPage(pathname + search))
  if (drawn) return drawn
  if (isDocument(request) && (await isSilent())) return answerWhileSilent(request, locale)
  return itsFolder(request, locale, path)
}

const askerOf = ({ nextUrl, cookies }: NextRequest): Asker => ({
  token: nextUrl.searchParams.get("token"),
  session: cookies.get(SESSION_COOKIE)?.value,
})

/** Whether a visitor asks for a whole document, and nothing is done by asking for it. */
const isDocument = (request: NextRequest): boolean =>
  ["GET", "HEAD"].includes(request.method) && !isPart(request) && !isInner(request)

/** Not while the storefront is being written: every page is drawn anew then. */
const mayShare = (request: NextRequest, path: string): boolean =>
  process.env.NODE_ENV === "production" &&
  request.method === "GET" &&
  isDocument(request) &&
  !request.cookies.has(PLACE_COOKIE) &&
  isShared(path, request.nextUrl.search)

/** A form sent by whoever has no scripts: its page is answered whole, with what the form is told. */
const isFormOfInner = (request: NextRequest): boolean =>
  request.method === "POST" && isInner(request) && !request.headers.has("next-action")

function itsFolder(request: NextRequest, locale: Locale, path: string) {
  const headers = new Headers(request.headers)
  headers.set("x-locale", locale)
  const url = request.nextUrl.clone()
  // The framework answers a form on a page that has a prepared shell without that shell, which only scripts can use.
  const language = isFormOfInner(request) ? locale + WHOLE : locale
  url.pathname = `/${language}${path === "/" ? "" : path}`
  return NextResponse.rewrite(url, { request: { headers } })
}

/**
 * The backend is silent. Before a page streams nobody knows whether it needs the backend or lives from what is kept; so
 * it is made whole first, and shown, or told with the status that says what happened.
 */
async function answerWhileSilent(request: NextRequest, locale: Locale): Promise<NextResponse> {
  const answer = await askOwn(request)
  const headers = outerHeaders(answer, request)
  if (!answer.headers.get("content-type")?.startsWith("text/html"))
    return new NextResponse(answer.body, { status: answer.status, headers })
  const html = await answer.text()
  const outcome = outcomeOf(answer.status, html)
  if (outcome === "broken") return slipped(locale, request)
  if (outcome === "missing") return missing(locale, request)
  return new NextResponse(html, { status: answer.status, headers })
}

// Route handlers, files and stand-ins keep their own address. Every other one is a page's or none: what looks like a file
// and is none would otherwise be taken for a language, and get the home page.
export const config = {
  matcher: [
    "/((?!_next/|api/|etat$|motifs/[^/]+\\.webp$|type/[^/]+\\.woff2$|sitemap/[^/]+\\.xml$|(?:fr|en|de)/(?:introuvable|panne)$|(?:robots\\.txt|sitemap\\.xml|manifest\\.webmanifest|sw\\.js|icon\\.svg|service\\.svg|table\\.webp)$).*)",
  ],
}
