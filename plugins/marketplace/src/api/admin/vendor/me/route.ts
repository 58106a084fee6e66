import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, noQuery } from "@pignon/kit"
import { optionalShopFields } from "../../../../domain/shop-fields"
import { vendorOf } from "../../../../lib/actor"
import { checkHours } from "../../../../lib/check-hours"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import type MarketplaceModuleService from "../../../../modules/marketplace/service"
import { updateVendorWorkflow } from "../../../../workflows"

/** What a shop may change of itself. */
export const VendorUpdateMe = z
  .object(optionalShopFields)
  .pick({
    description: true,
    phone: true,
    opening_hours: true,
    website: true,
    lead_time_hours: true,
    minimum_cents: true,
    mediator_name: true,
    mediator_url: true,
  })
  .strict()

async function ownShop(req: AuthenticatedMedusaRequest) {
  const { vendor_id, role } = vendorOf(req)
  const service = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const vendor = await service.retrieveVendor(vendor_id, { relations: ["closures"] })
  return { ...vendor, role }
}

/** The merchant's own shop. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  res.json({ vendor: await ownShop(req) })
}

/** Changes what the merchant may change of his shop. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const changes = bodyOf(req, VendorUpdateMe)
  checkHours(changes.opening_hours)
  await updateVendorWorkflow(req.scope).run({ input: { id: vendorOf(req).vendor_id, ...changes } })
  res.json({ vendor: await ownShop(req) })
}
