import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { listParameter, pageSchema, queryOf } from "@pignon/kit"
import { vendorOf } from "../../../../lib/actor"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import type MarketplaceModuleService from "../../../../modules/marketplace/service"
import { VENDOR_ORDER_STATUSES } from "../../../../domain/vendor-order"

const statuses = listParameter.pipe(z.array(z.enum(VENDOR_ORDER_STATUSES)))

/** Filters of a shop's orders. */
export const VendorListOrders = z.object({ status: statuses.optional(), ...pageSchema }).strict()

/** The shop's parts of orders, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { status, limit, offset } = queryOf(req, VendorListOrders)
  const service = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const { vendor_id } = vendorOf(req)
  const [orders, count] = await service.listAndCountVendorOrders(
    { vendor_id, ...(status ? { status } : {}) },
    { relations: ["lines"], order: { created_at: "DESC" }, take: limit, skip: offset },
  )
  res.json({ orders, count, limit, offset })
}
