import { NextResponse, type NextRequest } from "next/server"
import { readAddress } from "./lib/addresses"
import { exists } from "./lib/existence"
import { PLACE_COOKIE } from "./features/delivery/place"
import { askItself, isInner } from "./lib/itself"
import { drawnPage } from "./lib/shared-pages/answer"
import type { Locale } from "./lib/locale"
import { isShared } from "./lib/shared-pages/rule"
import { answerInOnePiece, isWithoutScripts } from "./lib/without-scripts/visitor"

/**
 * Every page's address goes through here: its language and the folder it lies in are read from it, and whether an
 * article, a shop or an aisle exists is decided before the page begins to stream: later the status could only be 200,
 * and a search engine would keep pages that are gone. When the backend is out of reach the page decides, with its own
 * error. A page on which everybody reads the same is answered as it was drawn for the first.
 */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  if (pathname === "/fr" || pathname.startsWith("/fr/"))
    return NextResponse.redirect(new URL((pathname.slice(3) || "/") + search, request.url), 308)
  if (isWithoutScripts(request)) return answerInOnePiece(request)
  const { locale, path } = readAddress(pathname)
  // Prefetches and navigations inside the page have a page already; only whole documents need the status.
  const isDocument = !request.headers.has("rsc")
  if (isDocument && (await exists(path)) === false) return missing(locale, request)
  const drawn = isDocument && mayShare(request, path) && (await drawnPage(pathname + search))
  return drawn || itsFolder(request, locale, path)
}

/** Not while the storefront is being written: every page is drawn anew then. */
const mayShare = (request: NextRequest, path: string): boolean =>
  process.env.NODE_ENV === "production" &&
  request.method === "GET" &&
  !isInner(request) &&
  !request.cookies.has(PLACE_COOKIE) &&
  isShared(path, request.nextUrl.search)

function itsFolder(request: NextRequest, locale: Locale, path: string) {
  const headers = new Headers(request.headers)
  headers.set("x-locale", locale)
  const url = request.nextUrl.clone()
  url.pathname = `/${locale}${path === "/" ? "" : path}`
  return NextResponse.rewrite(url, { request: { headers } })
}

/**
 * The page of what is missing, with the status that says so. A rewrite cannot carry one, and `notFound()` before the
 * stream answers a document that is empty without scripts; so the page is asked of this very server.
 */
async function missing(locale: Locale, request: NextRequest) {
  const page = await askItself(`/${locale}/introuvable`, {
    headers: { cookie: request.headers.get("cookie") ?? "" },
  })
  return new NextResponse(page.body, { status: 404, headers: { "content-type": "text/html; charset=utf-8" } })
}

// Files and route handlers keep their own address; whatever has an extension is one of them.
export const config = {
  matcher: ["/((?!_next/|api/|motifs/|etat$|(?:fr|en|de)/introuvable$|.*\\.[a-z0-9]+$).*)"],
}
