import { NextResponse, type NextRequest } from "next/server"
import { placeName } from "@/features/delivery/place"
import { isUnknown, linesOf } from "@/features/delivery/reach-rule"
import { rememberedReach, unansweredPlace } from "@/features/delivery/remembered"
import { localeOf } from "@/lib/locale"
import { listShops } from "@/lib/medusa/public"
import { speechIn } from "@/lib/speech"

const NEVER_KEPT = { "Cache-Control": "no-store" }

/** What every shop can bring to the visitor's place, in words; null when no place is remembered. */
export async function GET(request: NextRequest) {
  const [known, unanswered] = await Promise.all([rememberedReach(), unansweredPlace()])
  if (unanswered)
    return NextResponse.json({ code: "backend.unreachable" }, { status: 503, headers: NEVER_KEPT })
  if (!known || known.reach.reach === "unsure" || isUnknown(known.reach))
    return NextResponse.json(null, { headers: NEVER_KEPT })
  const speech = speechIn(localeOf(request.nextUrl.searchParams.get("langue")))
  const shops = await listShops(speech.locale).catch(() => [])
  const leads = Object.fromEntries(shops.map((shop) => [shop.handle, shop.lead_time_hours]))
  const lines = linesOf(speech, known.reach, leads, {
    place: placeName(known.place),
    today: speech.today(new Date()),
  })
  return NextResponse.json(lines, { headers: { "Cache-Control": "private, no-store" } })
}
