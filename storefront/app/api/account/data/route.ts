import type { NextRequest } from "next/server"
import { addressIn, readAddress } from "@/lib/addresses"
import { bearer } from "@/lib/medusa/account"
import { ask, Refusal } from "@/lib/medusa/client"

/** The page that tells in words what this file cannot, in the language of the page it was asked from. */
function leadTo(path: string, request: NextRequest): Response {
  const from = request.headers.get("referer")
  const { locale } = readAddress(from && URL.canParse(from) ? new URL(from).pathname : "/")
  return new Response(null, {
    status: 303,
    headers: { Location: addressIn(locale, path), "Cache-Control": "no-store" },
  })
}

/** Everything held on the customer who asks, as a file to take away. */
export async function GET(request: NextRequest) {
  try {
    const data = await ask<unknown>("/store/customers/me/data", { bearer: await bearer() })
    return new Response(JSON.stringify(data, null, 2), {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": 'attachment; filename="donnees.json"',
        "Cache-Control": "no-store",
      },
    })
  } catch (error) {
    const isAtTheDoor = error instanceof Refusal && error.status === 401
    return leadTo(isAtTheDoor ? "/compte/connexion" : "/compte/donnees", request)
  }
}
