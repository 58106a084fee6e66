import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound } from "@pignon/kit"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"
import { saidOf } from "../../../lib/wishes"
import { partsOf, type PlacedOrder, type SoldVariant } from "../parts-of"

const orderFields = [
  "id",
  "display_id",
  "metadata",
  "shipping_address.first_name",
  "shipping_address.last_name",
  "shipping_methods.data",
  // Medusa puts the quantity of a line together from its detail only when all of both is asked for.
  "items.*",
  "items.detail.*",
  "items.tax_lines.rate",
]

async function soldVariants(container: MedusaContainer, ids: string[]): Promise<Map<string, SoldVariant>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "article.*",
      "product.id",
      "product.categories.id",
      "product.vendor.id",
      "product.vendor.code",
      "product.vendor.handle",
    ],
    filters: { id: ids },
  })
  // The graph's types do not know our links; the fields asked for above are the shape.
  return new Map((data as unknown as SoldVariant[]).map((variant) => [variant.id, variant]))
}

/**
 * Writes each shop's part of a placed order. The vendor comes from the product's link.
 * Idempotent by order and vendor. No compensation: the parts are true as soon as the order is.
 */
export const placePartsStep = createStep(
  "place-parts",
  async (input: { order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: orderFields,
      filters: { id: input.order_id },
    })
    const order = data[0] as unknown as PlacedOrder | undefined
    if (!order) notFound("order.not_found", "Cette commande n’existe pas.")
    const [variants, said] = await Promise.all([
      soldVariants(
        container,
        order.items.flatMap((item) => item.variant_id ?? []),
      ),
      saidOf(container, input.order_id),
    ])
    const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const placed = await service.placeParts(partsOf(order, variants, said))
    const parts = placed.length ? await service.listVendorOrders({ id: placed }) : []
    return new StepResponse(parts.map(({ id, order_id, vendor_id }) => ({ id, order_id, vendor_id })))
  },
)
