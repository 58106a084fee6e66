import { connection } from "next/server"
import { sitemapIndex, xml } from "@/features/seo/sitemap"
import { comeLater } from "@/lib/come-later"
import { listShops } from "@/lib/medusa/public"

/** Every page that may be found: the fixed ones, and one list a shop. */
export async function GET() {
  await connection() // shops are read when somebody asks, so that a build needs no backend
  const shops = await listShops().catch(() => null)
  return shops ? xml(sitemapIndex(["pages", ...shops.map(({ handle }) => handle)])) : comeLater()
}
