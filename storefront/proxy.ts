import { NextResponse, type NextRequest } from "next/server"
import { readAddress } from "./lib/addresses"
import { exists } from "./lib/existence"
import { answerInOnePiece, isWithoutScripts, ownAddress } from "./lib/without-scripts/visitor"

/**
 * Every page's address goes through here: its language and the folder it lies in are read from it, and whether an
 * article, a shop or an aisle exists is decided before the page begins to stream: later the status could only be 200,
 * and a search engine would keep pages that are gone. When the backend is out of reach the page decides, with its own
 * error.
 */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  if (pathname === "/fr" || pathname.startsWith("/fr/"))
    return NextResponse.redirect(new URL((pathname.slice(3) || "/") + search, request.url), 308)
  if (isWithoutScripts(request)) return answerInOnePiece(request)
  const { locale, path } = readAddress(pathname)
  const headers = new Headers(request.headers)
  headers.set("x-locale", locale)
  const to = (inner: string) => {
    const url = request.nextUrl.clone()
    url.pathname = `/${locale}${inner === "/" ? "" : inner}`
    return url
  }
  // Prefetches and navigations inside the page have a page already; only whole documents need the status.
  if (!request.headers.get("rsc") && (await exists(path)) === false) return missing(locale, request)
  return NextResponse.rewrite(to(path), { request: { headers } })
}

/**
 * The page of what is missing, with the status that says so. A rewrite cannot carry one, and `notFound()` before the
 * stream answers a document that is empty without scripts; so the page is asked of this very server.
 */
async function missing(locale: string, request: NextRequest) {
  const page = await fetch(ownAddress(`/${locale}/introuvable`), {
    headers: { cookie: request.headers.get("cookie") ?? "" },
  })
  return new NextResponse(page.body, { status: 404, headers: { "content-type": "text/html; charset=utf-8" } })
}

// Files and route handlers keep their own address; whatever has an extension is one of them.
export const config = { matcher: ["/((?!_next/|api/|motifs/|(?:fr|en|de)/introuvable$|.*\\.[a-z0-9]+$).*)"] }
