import { sitemapIndex, xml } from "@/features/seo/sitemap"
import { listShops } from "@/lib/medusa/public"

/** Every page that may be found: the fixed ones, and one list a shop. */
export async function GET() {
  const shops = await listShops()
  return xml(sitemapIndex(["pages", ...shops.map(({ handle }) => handle)]))
}
