import { tablePicture } from "@/features/discover/table-picture"

/** What lies on the plates of the laid table. */
export async function GET() {
  return new Response(new Uint8Array(await tablePicture()), {
    headers: {
      "Content-Type": "image/webp",
      "Cache-Control": "public, max-age=86400, stale-while-revalidate=604800",
    },
  })
}
