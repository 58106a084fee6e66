import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { areHoursReadable, bodyOf, invalid } from "@pignon/kit"
import { vendorOf } from "../../../../lib/actor"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import type MarketplaceModuleService from "../../../../modules/marketplace/service"
import { updateVendorWorkflow } from "../../../../workflows"

/** What a shop may change of itself. */
export const VendorUpdateMe = z
  .object({
    description: z.string().max(2000).optional(),
    phone: z.string().max(40).optional(),
    opening_hours: z.string().max(300).optional(),
    // A page links to it: an address of another kind than the web's would run in the shopper's browser.
    website: z
      .url({ protocol: /^https?$/ })
      .max(300)
      .nullable()
      .optional(),
    lead_time_hours: z.number().int().min(0).max(720).optional(),
    minimum_cents: z.number().int().min(0).max(20_000).optional(),
    mediator_name: z.string().trim().max(200).nullable().optional(),
    mediator_url: z.url().max(300).nullable().optional(),
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
  res.json({ vendor: await ownShop(req) })
}

/** Changes what the merchant may change of his shop. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const changes = bodyOf(req, VendorUpdateMe)
  if (changes.opening_hours && !areHoursReadable(changes.opening_hours)) {
    return invalid(
      "vendor.hours_unreadable",
      "Ces horaires ne se lisent pas. Exemple : Tu-Sa 08:00-12:30,15:00-19:00; PH off",
    )
  }
  await updateVendorWorkflow(req.scope).run({ input: { id: vendorOf(req).vendor_id, ...changes } })
  return res.json({ vendor: await ownShop(req) })
}
