import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { contribute, type ShopReadiness } from "@pignon/kit"
import { readiness } from "../../domain/readiness"
import { saleVariants } from "../../lib/sold-lines"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type MarketplaceModuleService from "../../modules/marketplace/service"

/** How soon each shop of a basket can have its goods ready, and on which days it is shut. */
async function basketReadiness(
  container: MedusaContainer,
  cartId: string,
  now: Date,
): Promise<ShopReadiness[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["items.variant_id"],
    filters: { id: cartId },
  })
  const ids = (data[0]?.items ?? []).flatMap(
    (item: { variant_id?: string | null } | null) => item?.variant_id ?? [],
  )
  const variants = [...(await saleVariants(container, ids)).values()]
  const vendorIds = [...new Set(variants.flatMap((variant) => variant.product.vendor?.id ?? []))]
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const vendors = vendorIds.length
    ? await service.listVendors({ id: vendorIds }, { relations: ["closures"] })
    : []
  return vendors.map((vendor) => {
    const own = variants.filter((variant) => variant.product.vendor?.id === vendor.id)
    const leadTimeHours = Math.max(vendor.lead_time_hours, ...own.map((v) => v.article?.lead_time_hours ?? 0))
    const facts = { opening_hours: vendor.opening_hours, closures: vendor.closures, leadTimeHours }
    const { id, handle, name } = vendor
    return { shop: { id, handle, name }, leadTimeHours, ...readiness(facts, now) }
  })
}

contribute("basket.readiness", "marketplace", basketReadiness)
