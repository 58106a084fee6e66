import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyOf, pageSchema, queryOf } from "@pignon/kit"
import { vendorOf } from "../../../../lib/actor"
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace"
import type MarketplaceModuleService from "../../../../modules/marketplace/service"
import { addClosureWorkflow } from "../../../../workflows"

/** Days on which the shop is shut; both are inside the closure. */
export const VendorCreateClosure = z
  .object({ starts_on: z.iso.date(), ends_on: z.iso.date(), reason: z.string().max(200).default("") })
  .strict()

/** The shop's closures, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = queryOf(req, z.object(pageSchema).strict())
  const service = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const { vendor_id } = vendorOf(req)
  const [closures, count] = await service.listAndCountVendorClosures(
    { vendor_id },
    { order: { starts_on: "DESC" }, take: limit, skip: offset },
  )
  res.json({ closures, count, limit, offset })
}

/** Enters a closure. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...bodyOf(req, VendorCreateClosure), vendor_id: vendorOf(req).vendor_id }
  const { result } = await addClosureWorkflow(req.scope).run({ input })
  res.status(201).json({ closure: result })
}
