import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localDate, notFound } from "@pignon/kit"
import { shopCard } from "../../../../lib/shop-card"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import type MarketplaceModuleService from "../../../../modules/marketplace/service"

const categoriesSql = `select c.handle, c.name_fr as name, count(*)::int as count
  from article_search s join search_category c on c.no = s.category_no join search_shop v on v.no = s.shop_no
  where v.handle = ? group by c.handle, c.name_fr, c.rank order by c.rank`

/** One open shop with its hours, closures to come and the categories it sells. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const service = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [vendor] = await service.listVendors(
    { handle: req.params.handle, status: "open" },
    { relations: ["closures"], take: 1 },
  )
  if (!vendor) return notFound("shop.not_found", "Cette boutique n’existe pas ou ne vend pas en ce moment.")
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(categoriesSql, [vendor.handle])
  const categories = rows as { handle: string; name: string; count: number }[]
  const today = localDate(new Date())
  const closures = vendor.closures
    .filter(({ ends_on }) => ends_on >= today)
    .map(({ starts_on, ends_on, reason }) => ({ from: starts_on, to: ends_on, reason }))
  const article_count = categories.reduce((sum, { count }) => sum + count, 0)
  return res.json({ shop: { ...shopCard(vendor, new Date()), closures, article_count, categories } })
}
