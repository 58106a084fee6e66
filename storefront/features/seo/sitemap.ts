import { alternatesOf } from "@/lib/addresses"
import { site } from "@/lib/site"

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")
const absolute = (path: string) => escaped(new URL(path, site()).toString())

/** Pages in every language, as search engines read them. */
export function urlSet(paths: string[]): string {
  const urls = paths.flatMap((path) => {
    const addresses = Object.entries(alternatesOf(path))
    const links = addresses
      .map(([lang, to]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${absolute(to)}"/>`)
      .join("")
    return addresses.map(([, to]) => `<url><loc>${absolute(to)}</loc>${links}</url>`)
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`
}

/** The list of the lists. */
export const sitemapIndex = (parts: string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.map((part) => `<sitemap><loc>${absolute(`/sitemap/${part}.xml`)}</loc></sitemap>`).join("\n")}
</sitemapindex>
`

/** An answer in XML, kept for an hour by whoever asks. */
export const xml = (body: string) =>
  new Response(body, {
    headers: { "Content-Type": "application/xml", "Cache-Control": "public, max-age=3600" },
  })
