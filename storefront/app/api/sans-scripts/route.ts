import type { NextRequest } from "next/server"
import { NO_SCRIPTS_COOKIE } from "@/lib/without-scripts/visitor"

/**
 * A page sends whoever has no scripts here, once: from now on he gets pages in one piece. It leads back to the page he
 * comes from, never anywhere else.
 */
export function GET(request: NextRequest) {
  const from = request.headers.get("referer")
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host")
  const page = from && URL.canParse(from) ? new URL(from) : null
  const path = page && page.host === host ? page.pathname + page.search : "/"
  const secure = request.headers.get("x-forwarded-proto") === "https" ? "; Secure" : ""
  return new Response(null, {
    status: 303,
    headers: {
      Location: path,
      "Set-Cookie": `${NO_SCRIPTS_COOKIE}=1; Path=/; HttpOnly; SameSite=Lax${secure}`,
      "Cache-Control": "no-store",
    },
  })
}
