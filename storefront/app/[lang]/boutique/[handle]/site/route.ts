import { NextResponse, type NextRequest } from "next/server"
import { isClick } from "@/features/shop/counted-click"
import { ask } from "@/lib/medusa/client"
import { findShop } from "@/lib/medusa/public"

const hostOf = (url: string | null) => (url && URL.canParse(url) ? new URL(url).host : null)

/** Counts somebody's click and leads to the shop's own site; never anywhere else. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ handle: string }> }) {
  const { handle } = await params
  const to = request.nextUrl.searchParams.get("vers") ?? ""
  // Without the backend nobody knows which site is the shop's own; its page tells the rest.
  const shop = await findShop(handle).catch(() => null)
  const own = [hostOf(shop?.website ?? null), hostOf(shop?.catalogue_search_url?.replace("{q}", "") ?? null)]
  const host = hostOf(to)
  if (!shop || !host || !own.includes(host) || !/^https?:$/.test(new URL(to).protocol)) {
    return new NextResponse(null, {
      status: 303,
      headers: { Location: `/boutique/${encodeURIComponent(handle)}` },
    })
  }
  if (isClick(request)) await count(handle, request)
  return NextResponse.redirect(to, 303)
}

async function count(handle: string, request: NextRequest): Promise<void> {
  const article = request.nextUrl.searchParams.get("article")
  const query = request.nextUrl.searchParams.get("q")
  // A click that could not be counted must not keep anybody from leaving.
  await ask(`/store/shops/${encodeURIComponent(handle)}/outbound`, {
    body: { ...(article ? { article } : {}), ...(query ? { query } : {}) },
  }).catch(() => null)
}
