import { urlSet, xml } from "@/features/seo/sitemap"
import { comeLater } from "@/lib/come-later"
import { findShop, listArticles, listCampaigns, listCategories } from "@/lib/medusa/public"

const FIXED = [
  "/",
  "/boutiques",
  "/classement",
  "/mentions-legales",
  "/conditions-de-vente",
  "/confidentialite",
  "/accessibilite",
  "/retractation",
]
const PAGE = 100

async function pathsOf(part: string): Promise<string[] | null> {
  if (part === "pages") {
    const [categories, campaigns] = await Promise.all([listCategories(), listCampaigns()])
    return [
      ...FIXED,
      ...campaigns.map((c) => `/campagne/${c.handle}`),
      ...categories.filter((c) => c.count > 0).map((c) => `/rayon/${c.handle}`),
    ]
  }
  const shop = await findShop(part)
  if (!shop) return null
  const offsets = Array.from({ length: Math.ceil(shop.article_count / PAGE) }, (_, i) => i * PAGE)
  const lists = await Promise.all(
    offsets.map((offset) =>
      listArticles(`shop=${shop.handle}&sort=title&limit=${PAGE}&offset=${offset}&facets=false`),
    ),
  )
  const handles = new Set(lists.flatMap(({ articles }) => articles.map(({ handle }) => handle)))
  return [`/boutique/${shop.handle}`, ...[...handles].map((handle) => `/article/${handle}`)]
}

/** The pages of one shop, or the fixed ones. */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }) {
  const paths = await pathsOf((await params).part.replace(/\.xml$/, "")).catch(() => undefined)
  if (paths === undefined) return comeLater()
  return paths ? xml(urlSet(paths)) : new Response("", { status: 404 })
}
