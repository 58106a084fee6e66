import { bearer } from "@/lib/medusa/account"
import { ask, Refusal } from "@/lib/medusa/client"

/** Everything held on the customer who asks, as a file to take away. */
export async function GET() {
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
    if (error instanceof Refusal) return Response.json({ code: error.code }, { status: error.status })
    throw error
  }
}
