import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, notFound } from "@pignon/kit"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import { VENDOR_STATUSES } from "../../../../modules/marketplace/models/vendor"
import type MarketplaceModuleService from "../../../../modules/marketplace/service"
import { setVendorStatusWorkflow, updateVendorWorkflow } from "../../../../workflows"

/** What the association changes of a shop. */
export const AdminUpdateVendor = z
  .object({
    name: z.string().trim().min(1).max(200).optional(),
    description: z.string().max(2000).optional(),
    phone: z.string().max(40).optional(),
    opening_hours: z.string().max(300).optional(),
    lead_time_hours: z.number().int().min(0).max(720).optional(),
    minimum_cents: z.number().int().min(0).max(20_000).optional(),
    mediator_name: z.string().trim().max(200).nullable().optional(),
    mediator_url: z.url().max(300).nullable().optional(),
    status: z.enum(VENDOR_STATUSES).optional(),
    reason: z.string().max(500).optional(),
  })
  .strict()

async function shop(req: AuthenticatedMedusaRequest) {
  const service = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [vendor] = await service.listVendors(
    { id: req.params.id },
    { relations: ["members", "closures"], take: 1 },
  )
  return vendor ?? notFound("vendor.not_found", "Cette boutique n’existe pas.")
}

/** One shop with its people and closures. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ vendor: await shop(req) })
}

/** Changes a shop; suspending and closing need a reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { status, reason, ...changes } = bodyOf(req, AdminUpdateVendor)
  const id = req.params.id ?? ""
  if (status) await setVendorStatusWorkflow(req.scope).run({ input: { id, status, reason } })
  if (Object.keys(changes).length) await updateVendorWorkflow(req.scope).run({ input: { id, ...changes } })
  res.json({ vendor: await shop(req) })
}
