import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noQuery, notFound } from "@pignon/kit"
import { vendorOf } from "../../../../../lib/actor"
import { MARKETPLACE_MODULE } from "../../../../../modules/marketplace"
import type MarketplaceModuleService from "../../../../../modules/marketplace/service"

/** One of the shop's imports. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  noQuery(req)
  const service = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const filters = { id: req.params.id, vendor_id: vendorOf(req).vendor_id }
  const [found] = await service.listCatalogueImports(filters, { take: 1 })
  if (!found) return notFound("import.not_found", "Cet import n’existe pas.")
  return res.json({ import: found })
}
