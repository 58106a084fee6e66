import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { checkHours } from "../../../lib/check-hours"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import { VENDOR_STATUSES } from "../../../domain/vendor-status"
import type MarketplaceModuleService from "../../../modules/marketplace/service"
import { optionalShopFields, requiredShopFields } from "../../../domain/shop-fields"
import { admitVendorWorkflow } from "../../../workflows"
import { CreateVendorMember } from "../vendor/members/route"

/** Filters of the association's list of shops. */
export const AdminListVendors = z
  .object({ q: z.string().max(100).optional(), status: z.enum(VENDOR_STATUSES).optional(), ...pageSchema })
  .strict()

/** A shop that joins, and the person who runs it. Without a sales channel it sells on the store's own. */
export const AdminCreateVendor = z
  .object({
    vendor: z
      .object({
        code: z.string().regex(/^[A-Z0-9]{2,6}$/),
        handle: z.string().regex(/^[a-z0-9-]{2,80}$/),
        trade: z.string().trim().min(1).max(200),
        image_motif: z.string().max(60).nullable().optional(),
        category_root: z.string().max(200).nullable().optional(),
        ...requiredShopFields,
        ...optionalShopFields,
      })
      .strict(),
    member: CreateVendorMember.omit({ role: true }).optional(),
    sales_channel_id: z.string().max(60).optional(),
  })
  .strict()

/** The association's list of shops. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { q, status, limit, offset } = queryOf(req, AdminListVendors)
  const service = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [vendors, count] = await service.listAndCountVendors(
    { ...(status ? { status } : {}), ...(q ? { q } : {}) },
    { order: { code: "ASC" }, take: limit, skip: offset },
  )
  res.json({ vendors, count, limit, offset })
}

/** Enters a shop with whoever runs it; it sells once its status is `open`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = bodyOf(req, AdminCreateVendor)
  checkHours(input.vendor.opening_hours)
  const { result } = await admitVendorWorkflow(req.scope).run({ input })
  res.status(201).json({ vendor: result })
}
