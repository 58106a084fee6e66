import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKETPLACE_MODULE } from "../modules/marketplace"
import type MarketplaceModuleService from "../modules/marketplace/service"
import { forgetExternalCatalogues } from "./external-catalogues"
import { forgetOpenShops } from "./open-shops"
import { pageTags, tellStorefront } from "./tell-storefront"

/** A shop's name, hours, holidays or status changed: its page, its neighbours' pages and the lists are read anew. */
export async function tellShopChanged(container: MedusaContainer, vendorId: string): Promise<void> {
  forgetOpenShops()
  forgetExternalCatalogues()
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [vendor] = await service.listVendors({ id: vendorId }, { take: 1, select: ["id", "handle"] })
  if (vendor) tellStorefront(container, [pageTags.shops, pageTags.shop(vendor.handle), pageTags.articles])
}
