import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound } from "@pignon/kit"
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "@pignon/marketplace/modules/marketplace"
import { newParcelCode } from "../../domain/parcel-code"
import { plannedParcels } from "../../domain/parcels"
import { CONSOLIDATION_MODULE, type ConsolidationModuleService } from "../../modules/consolidation"

type Plan = { temperature: string; count: number }[]

/** Writes the parcels of a part that is ready. Idempotent. No compensation: the shop has packed them. */
export const expectParcelsStep = createStep(
  "expect-parcels",
  async (input: { vendor_order_id: string }, { container }) => {
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const service = container.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
    const [part] = await marketplace.listVendorOrders(
      { id: input.vendor_order_id },
      { relations: ["vendor"], take: 1 },
    )
    if (!part) notFound("vendor_order.not_found", "Cette part de commande n’existe pas.")
    // The column is JSON; an array is what the marketplace writes there.
    const plan = (part.parcel_plan as unknown as Plan | null) ?? []
    const parcels = plannedParcels(plan).map((parcel) => ({
      ...parcel,
      code: newParcelCode(),
      order_id: part.order_id,
      order_display_id: part.order_display_id,
      vendor_order_id: part.id,
      vendor_id: part.vendor_id,
      vendor_name: part.vendor.name,
      customer_name: part.customer_name,
    }))
    return new StepResponse({ written: parcels.length ? await service.expectParcels(parcels) : 0 })
  },
)
