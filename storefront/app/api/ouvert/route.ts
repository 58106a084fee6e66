import { takePulse } from "@/lib/medusa/pulse"

/** Whether the shop answers again: what a page that slipped asks before it tries once more. */
export async function GET() {
  const isSilent = await takePulse()
  return new Response(null, { status: isSilent ? 503 : 204, headers: { "Cache-Control": "no-store" } })
}
