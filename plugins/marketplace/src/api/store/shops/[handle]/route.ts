import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localDate, noQuery, notFound } from "@pignon/kit"
import { neighboursOf } from "../../../../domain/neighbours"
import { localeOf } from "../../../../lib/locale"
import { openVendors } from "../../../../lib/open-vendors"
import { neighbourCard, shopCard } from "../../../../lib/shop-card"
import { categoryNames } from "../../../../modules/marketplace/search/card-sql"
import type { Locale } from "../../../../domain/locale"

const categoriesSql = (
  locale: Locale,
) => `select c.handle, ${categoryNames(locale, "c").name} as name, count(*)::int as count
  from article_search s left join search_category c on c.no = s.category_no join search_shop v on v.no = s.shop_no
  where v.handle = ? group by c.no order by c.rank, c.handle`

/** One open shop with its hours, closures to come, the categories it sells and its neighbours. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  noQuery(req)
  const locale = localeOf(req)
  const vendors = await openVendors(req.scope)
  const vendor = vendors.find(({ handle }) => handle === req.params.handle)
  if (!vendor) return notFound("shop.not_found", "Cette boutique n’existe pas ou ne vend pas en ce moment.")
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(categoriesSql(locale), [vendor.handle])
  const counted = rows as { handle: string | null; name: string; count: number }[]
  const categories = counted.filter(({ handle }) => handle !== null)
  const now = new Date()
  const today = localDate(now)
  const closures = vendor.closures
    .filter(({ ends_on }) => ends_on >= today)
    .map(({ starts_on, ends_on, reason }) => ({ from: starts_on, to: ends_on, reason }))
  const article_count = counted.reduce((sum, { count }) => sum + count, 0)
  const neighbours = neighboursOf(vendor, vendors).map((one) => neighbourCard(one, now, locale))
  return res.json({
    shop: { ...shopCard(vendor, now, locale), closures, article_count, categories, neighbours },
  })
}
