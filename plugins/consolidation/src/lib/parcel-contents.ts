import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "@pignon/marketplace/modules/marketplace"
import { contentsOf, type Contents } from "../domain/lost-parcel"
import { CONSOLIDATION_MODULE, type ConsolidationModuleService } from "../modules/consolidation"

const MOST = 200

/** What a parcel held for sure, and what may lie in another one of the same part. */
export async function readContents(
  container: MedusaContainer,
  parcel: { id: string; vendor_order_id: string },
): Promise<Contents> {
  const { vendor_order_id } = parcel
  const service = container.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [parcels, lines] = await Promise.all([
    service.listParcels({ vendor_order_id }, { take: MOST }),
    marketplace.listVendorOrderLines({ vendor_order_id }, { take: MOST, order: { id: "ASC" } }),
  ])
  return contentsOf(lines, parcels, parcel.id)
}
