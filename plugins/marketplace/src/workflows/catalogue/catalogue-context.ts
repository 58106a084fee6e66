import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { notFound, refuse } from "@pignon/kit"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type MarketplaceModuleService from "../../modules/marketplace/service"

/** Everything of the town and the shop that products are made with. */
export type CatalogueContext = {
  vendor: { id: string; stock_location_id: string }
  isVatExempt: boolean
  /** Category ids by « Aisle > Shelf » and by handle. */
  categories: Map<string, string>
  /** Product type ids by VAT class. */
  types: Map<string, string>
  shippingProfileId: string
  salesChannelId: string
}

type Category = { id: string; name: string; handle: string; parent_category?: { name: string } | null }

/** Reads what every import of a shop needs. @throws `town.not_set_up` before the town was loaded. */
export async function catalogueContext(
  container: MedusaContainer,
  vendorId: string,
): Promise<CatalogueContext> {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [[vendor], { data: categories }, types, [profile], [store]] = await Promise.all([
    service.listVendors({ id: vendorId }, { take: 1 }),
    query.graph({ entity: "product_category", fields: ["id", "name", "handle", "parent_category.name"] }),
    container.resolve(Modules.PRODUCT).listProductTypes({}, { take: 100 }),
    container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" }, { take: 1 }),
    container.resolve(Modules.STORE).listStores({}, { take: 1 }),
  ])
  if (!vendor?.stock_location_id) return notFound("vendor.not_found", "Cette boutique n’existe pas.")
  if (!profile || !store?.default_sales_channel_id) {
    return refuse(
      "town.not_set_up",
      "La place de marché n’est pas encore prête : l’association doit finir son installation.",
    )
  }
  return {
    vendor: { id: vendor.id, stock_location_id: vendor.stock_location_id },
    isVatExempt: vendor.vat_regime === "small_business_exempt",
    categories: new Map(
      (categories as unknown as Category[]).flatMap(({ id, name, handle, parent_category }) => [
        [handle, id] as const,
        [parent_category ? `${parent_category.name} > ${name}` : name, id] as const,
      ]),
    ),
    types: new Map(types.map(({ id, value }) => [value, id])),
    shippingProfileId: profile.id,
    salesChannelId: store.default_sales_channel_id,
  }
}
