import { NextResponse, type NextRequest } from "next/server"

const BACKEND_ROUTES: Record<string, string> = { article: "articles", boutique: "shops" }
const TIMEOUT_MS = 3000

/**
 * Decides whether an article or shop exists before its page begins to stream: later the status could only be 200, and a
 * search engine would keep pages that are gone. When the backend is out of reach the page decides, with its own error.
 */
export async function proxy(request: NextRequest) {
  const [, kind = "", handle = ""] = request.nextUrl.pathname.split("/")
  const route = BACKEND_ROUTES[kind]
  const { MEDUSA_BACKEND_URL: backend, MEDUSA_PUBLISHABLE_KEY: key } = process.env
  // Prefetches and navigations inside the page have a page already; only whole documents need the status.
  if (!route || !backend || !key || request.headers.get("rsc")) return NextResponse.next()
  try {
    const answer = await fetch(`${backend}/store/${route}/${handle}`, {
      headers: { "x-publishable-api-key": key },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await answer.body?.cancel()
    if (answer.status === 404)
      return NextResponse.rewrite(new URL("/introuvable", request.url), { status: 404 })
  } catch {
    return NextResponse.next()
  }
  return NextResponse.next()
}

export const config = { matcher: ["/article/:handle", "/boutique/:handle"] }
