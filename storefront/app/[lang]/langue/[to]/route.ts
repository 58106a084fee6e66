import { NextResponse, type NextRequest } from "next/server"
import { addressIn, readAddress } from "@/lib/addresses"
import { localeOf } from "@/lib/locale"

/** Leads to the page one comes from, in another language. Nothing is remembered: the address says the language. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ to: string }> }) {
  const locale = localeOf((await params).to)
  const from = request.headers.get("referer")
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host")
  const isOurs = from && URL.canParse(from) && new URL(from).host === host
  const page = isOurs ? new URL(from) : null
  const { path } = readAddress(page ? page.pathname + page.search : "/")
  // A relative address: behind a reverse proxy the request's own host is not the visitor's.
  return new NextResponse(null, { status: 303, headers: { Location: addressIn(locale, path) } })
}
