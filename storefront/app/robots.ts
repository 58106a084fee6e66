import type { MetadataRoute } from "next"

/** What search engines may read. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: ["/panier", "/commande", "/api/"] } }
}
