import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import { VENDOR_STATUSES } from "../../../modules/marketplace/models/vendor"
import type MarketplaceModuleService from "../../../modules/marketplace/service"
import { createVendorWorkflow } from "../../../workflows"

/** Filters of the association's list of shops. */
export const AdminListVendors = z
  .object({ q: z.string().max(100).optional(), status: z.enum(VENDOR_STATUSES).optional(), ...pageSchema })
  .strict()

const text = z.string().trim().min(1).max(200)

/** A shop that joins. */
export const AdminCreateVendor = z
  .object({
    vendor: z
      .object({
        code: z.string().regex(/^[A-Z0-9]{2,6}$/),
        handle: z.string().regex(/^[a-z0-9-]{2,80}$/),
        name: text,
        trade: text,
        trade_label: text,
        trade_label_en: text.optional(),
        trade_label_de: text.optional(),
        description: z.string().max(2000).optional(),
        address_1: text,
        postal_code: z.string().regex(/^\d{5}$/),
        city: text,
        email: z.email(),
        phone: z.string().max(40).optional(),
        legal_name: text,
        opening_hours: z.string().max(300).optional(),
        siren: z
          .string()
          .regex(/^\d{9}$/)
          .optional(),
        siret: z
          .string()
          .regex(/^\d{14}$/)
          .optional(),
        vat_regime: z.enum(["standard", "small_business_exempt"]).optional(),
        lead_time_hours: z.number().int().min(0).max(720).optional(),
        latitude: z.number().min(-90).max(90).optional(),
        longitude: z.number().min(-180).max(180).optional(),
      })
      .strict(),
    sales_channel_id: z.string(),
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

/** Enters a shop; it sells once its status is `open`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await createVendorWorkflow(req.scope).run({ input: bodyOf(req, AdminCreateVendor) })
  res.status(201).json({ vendor: result })
}
