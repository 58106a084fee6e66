import { NextResponse, type NextRequest } from "next/server"
import { addToBasket, basketNow, setLine } from "@/features/basket/change"
import { quantityProblem } from "@/features/basket/quantity"
import { Refusal } from "@/lib/medusa/client"
import { localeOf } from "@/lib/locale"
import { speechIn, type Speech } from "@/lib/speech"

const NEVER_KEPT = { headers: { "Cache-Control": "no-store" } }

type Wish = { variant_id: string; line_id: string | null; quantity: number; locale: unknown }

function wishOf(body: unknown): Wish | null {
  if (typeof body !== "object" || body === null) return null
  const { variant_id, line_id = null, quantity, locale } = body as Record<string, unknown>
  const isId = (value: unknown): value is string =>
    typeof value === "string" && value.length > 0 && value.length < 100
  if (!isId(variant_id) || !(line_id === null || isId(line_id))) return null
  if (typeof quantity !== "number") return null
  return { variant_id, line_id, quantity, locale }
}

type Told = { code: string; message: string; status: number }

const toldOf = (error: unknown, speech: Speech): Told =>
  error instanceof Refusal
    ? { code: error.code, message: error.in(speech), status: 409 }
    : { code: "backend.unreachable", message: speech.t("failure.unreachable"), status: 503 }

/** What cards and the header show of the basket. */
export async function GET() {
  try {
    return NextResponse.json({ basket: await basketNow() }, NEVER_KEPT)
  } catch {
    return NextResponse.json({ code: "backend.unreachable" }, { status: 503, ...NEVER_KEPT })
  }
}

/** Sets a line of the basket, or adds to it; answers with the basket as it is then, refused or not. */
export async function POST(request: NextRequest) {
  const body: unknown = await request.json().catch(() => null)
  const wish = wishOf(body)
  const speech = speechIn(localeOf((body as { locale?: unknown } | null)?.locale))
  const problem = wish ? quantityProblem(wish.quantity) : "request.invalid"
  if (!wish || problem) {
    const told = { code: problem, message: speech.said("refusals", problem) }
    return NextResponse.json({ basket: null, ...told }, { status: 400, ...NEVER_KEPT })
  }
  let told: Told | null = null
  try {
    if (wish.line_id) await setLine(wish.line_id, wish.quantity)
    else if (wish.quantity > 0) await addToBasket(wish.variant_id, wish.quantity)
  } catch (error) {
    told = toldOf(error, speech)
  }
  const basket = await basketNow().catch(() => null)
  const { status = 200, ...why } = told ?? {}
  return NextResponse.json({ basket, ...why }, { status, ...NEVER_KEPT })
}
