import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { pageSchema, queryOf } from "@pignon/kit"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import type MarketplaceModuleService from "../../../../modules/marketplace/service"

/** Filters of the association's board of parts. */
export const AdminListParts = z.object({ escalated: z.enum(["true"]).optional(), ...pageSchema }).strict()

/** Shops' parts of orders, the latest first; `escalated` names those nobody answers. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { escalated, limit, offset } = queryOf(req, AdminListParts)
  const service = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const waiting = { status: "awaiting_vendor" as const, escalated_at: { $ne: null } }
  const [parts, count] = await service.listAndCountVendorOrders(escalated ? waiting : {}, {
    relations: ["vendor"],
    order: { created_at: "DESC" },
    take: limit,
    skip: offset,
  })
  res.json({ parts, count, limit, offset })
}
