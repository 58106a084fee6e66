import type { MetadataRoute } from "next"
import { alternatesOf } from "@/lib/addresses"
import { site } from "@/lib/site"

/** What search engines may read. */
export default function robots(): MetadataRoute.Robots {
  const closed = ["/panier", "/commande", "/compte", "/langue"].flatMap((path) =>
    Object.values(alternatesOf(path)),
  )
  return {
    rules: { userAgent: "*", allow: ["/", "/api/share/"], disallow: [...closed, "/api/"] },
    sitemap: new URL("/sitemap.xml", site()).toString(),
  }
}
