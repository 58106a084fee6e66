import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { localDate, queryOf } from "@pignon/kit"
import { inDaysOrder } from "../../../domain/rotation"
import { localeOf } from "../../../lib/locale"
import { openVendors } from "../../../lib/open-vendors"
import { shopCard } from "../../../lib/shop-card"

/** Filters of the list of shops. */
export const StoreListShops = z
  .object({
    trade: z.string().max(60).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
    offset: z.coerce.number().int().min(0).default(0),
  })
  .strict()

/** Every open shop, in the day's order. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { trade, limit, offset } = queryOf(req, StoreListShops)
  const now = new Date()
  const vendors = await openVendors(req.scope, trade ? { trade } : {})
  const page = inDaysOrder(vendors, localDate(now), ({ code }) => code).slice(offset, offset + limit)
  const shops = page.map((vendor) => shopCard(vendor, now, localeOf(req)))
  res.json({ shops, count: vendors.length, limit, offset })
}
