import { NextResponse, type NextRequest } from "next/server"
import { addToBasket, basketNow, setLine } from "@/features/basket/change"
import { Refusal } from "@/lib/medusa/client"
import { localeOf } from "@/lib/locale"
import { speechIn, type Speech } from "@/lib/speech"

const MOST = 999
const NEVER_KEPT = { headers: { "Cache-Control": "no-store" } }

type Wish = { variant_id: string; line_id: string | null; quantity: number; locale: unknown }

function wishOf(body: unknown): Wish | null {
  if (typeof body !== "object" || body === null) return null
  const { variant_id, line_id = null, quantity, locale } = body as Record<string, unknown>
  const isId = (value: unknown): value is string =>
    typeof value === "string" && value.length > 0 && value.length < 100
  if (!isId(variant_id) || !(line_id === null || isId(line_id))) return null
  if (typeof quantity !== "number" || !Number.isInteger(quantity) || quantity < 0 || quantity > MOST)
    return null
  return { variant_id, line_id, quantity, locale }
}

const messageOf = (error: unknown, speech: Speech) =>
  error instanceof Refusal ? error.in(speech) : speech.t("failure.unreachable")

/** What cards and the header show of the basket. */
export async function GET() {
  try {
    return NextResponse.json({ basket: await basketNow() }, NEVER_KEPT)
  } catch {
    return NextResponse.json({ code: "backend.unreachable" }, { status: 503 })
  }
}

/** Sets a line of the basket, or adds to it; answers with the basket as it is then, refused or not. */
export async function POST(request: NextRequest) {
  const wish = wishOf(await request.json().catch(() => null))
  if (!wish) return NextResponse.json({ code: "request.invalid" }, { status: 400 })
  const speech = speechIn(localeOf(wish.locale))
  let message: string | undefined
  try {
    if (wish.line_id) await setLine(wish.line_id, wish.quantity)
    else if (wish.quantity > 0) await addToBasket(wish.variant_id, wish.quantity)
  } catch (error) {
    message = messageOf(error, speech)
  }
  const basket = await basketNow().catch(() => null)
  return NextResponse.json({ basket, message }, { status: message === undefined ? 200 : 409, ...NEVER_KEPT })
}
