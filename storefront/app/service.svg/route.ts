import { serviceSprite } from "@/features/picture/sprite"

/** The service of porcelain, drawn once. */
export function GET() {
  return new Response(serviceSprite(), {
    headers: {
      "Content-Type": "image/svg+xml",
      "Cache-Control": "public, max-age=86400, stale-while-revalidate=604800",
    },
  })
}
