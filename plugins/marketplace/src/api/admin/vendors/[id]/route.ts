import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, noQuery, notFound } from "@pignon/kit"
import { optionalShopFields, requiredShopFields } from "../../../../domain/shop-fields"
import { checkHours } from "../../../../lib/check-hours"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import { VENDOR_STATUSES } from "../../../../domain/vendor-status"
import type MarketplaceModuleService from "../../../../modules/marketplace/service"
import { setVendorStatusWorkflow, updateVendorWorkflow } from "../../../../workflows"

/** What the association changes of a shop. */
export const AdminUpdateVendor = z
  .object({
    ...z.object(requiredShopFields).partial().shape,
    ...optionalShopFields,
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
  noQuery(req)
  res.json({ vendor: await shop(req) })
}

/** Changes a shop; suspending and closing need a reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { status, reason, ...changes } = bodyOf(req, AdminUpdateVendor)
  const id = req.params.id ?? ""
  checkHours(changes.opening_hours)
  if (status) await setVendorStatusWorkflow(req.scope).run({ input: { id, status, reason } })
  if (Object.keys(changes).length) await updateVendorWorkflow(req.scope).run({ input: { id, ...changes } })
  res.json({ vendor: await shop(req) })
}
