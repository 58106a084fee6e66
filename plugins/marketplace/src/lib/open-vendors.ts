import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKETPLACE_MODULE } from "../modules/marketplace"
import type MarketplaceModuleService from "../modules/marketplace/service"
import type { VendorRow } from "./shop-card"

/** A town has some dozens of shops; more than this would need another list. */
const MOST_SHOPS = 1000

/** Every open shop with its closures. */
export async function openVendors(container: MedusaContainer, filters: { trade?: string } = {}) {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const vendors = await service.listVendors(
    { status: "open", ...filters },
    { relations: ["closures"], take: MOST_SHOPS, order: { code: "ASC" } },
  )
  return vendors satisfies VendorRow[]
}
