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
  const empty = { articles: [], shops: [], categories: [], corrected: null, q }
  // Kept here, where an edit reaches it, and nowhere else.
  const headers = { "Cache-Control": "no-store" }
  try {
    const found = q.length < SHORTEST ? null : await suggest(q, speech.locale)
    return NextResponse.json(suggestedGroups(speech, found ?? empty), { headers })
  } catch {
    const told = { said: speech.t("suggest.unreachable"), groups: [], isTrouble: true } as const
    return NextResponse.json(told, { status: 503, headers })
  }
}
