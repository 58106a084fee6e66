import type { NextRequest } from "next/server"
import { bearer } from "@/lib/medusa/account"
import { listen } from "@/lib/medusa/client"

/**
 * The events of an order, passed on as they come: the browser never speaks to the backend itself. Every refusal is a 204,
 * which tells an event source not to come back; the page asks from time to time instead.
 */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const token = request.nextUrl.searchParams.get("token") ?? ""
  const query = token ? `?token=${encodeURIComponent(token)}` : ""
  const events = await listen(`/store/orders/${encodeURIComponent(id)}/events${query}`, {
    bearer: await bearer(),
    signal: request.signal,
  }).catch(() => null)
  if (!events?.ok || !events.body) return new Response(null, { status: 204 })
  return new Response(events.body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  })
}
