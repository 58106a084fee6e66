import { NextResponse, type NextRequest } from "next/server"
import { suggestedGroups } from "@/features/search/suggested"
import { localeOf } from "@/lib/locale"
import { suggest } from "@/lib/medusa/public"
import { speechIn } from "@/lib/speech"

const SHORTEST = 2
const LONGEST = 80

/** What the letters typed so far may mean, in words. */
export async function GET({ nextUrl }: NextRequest) {
  const speech = speechIn(localeOf(nextUrl.searchParams.get("langue")))
  const q = (nextUrl.searchParams.get("q") ?? "").trim().toLowerCase().slice(0, LONGEST)
  const found = q.length < SHORTEST ? null : await suggest(q, speech.locale).catch(() => null)
  const empty = { articles: [], shops: [], categories: [], corrected: null, q }
  return NextResponse.json(suggestedGroups(speech, found ?? empty), {
    // Kept here, where an edit reaches it, and nowhere else.
    headers: { "Cache-Control": "no-store" },
  })
}
