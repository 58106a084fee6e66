import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { queryOf } from "@pignon/kit"
import { shopCard } from "../../../lib/shop-card"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"

/** Filters of the list of shops. */
export const StoreListShops = z
  .object({
    trade: z.string().max(60).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict()

/** Every open shop. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { trade, limit, offset } = queryOf(req, StoreListShops)
  const service = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [vendors, count] = await service.listAndCountVendors(
    { status: "open", ...(trade ? { trade } : {}) },
    { relations: ["closures"], order: { code: "ASC" }, take: limit, skip: offset },
  )
  const now = new Date()
  res.json({ shops: vendors.map((vendor) => shopCard(vendor, now)), count, limit, offset })
}
