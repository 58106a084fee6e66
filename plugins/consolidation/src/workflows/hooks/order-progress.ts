import type { MedusaContainer } from "@medusajs/framework/types"
import { contribute } from "@pignon/kit"
import { isIn } from "../../domain/parcels"
import { CONSOLIDATION_MODULE, type ConsolidationModuleService } from "../../modules/consolidation"

/** What the storage place knows of an order: how many parcels it waits for and has. */
async function parcelProgress(container: MedusaContainer, orderId: string) {
  const service = container.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
  const parcels = await service.listParcels({ order_id: orderId }, { select: ["id", "status"], take: 500 })
  return {
    parcels: { expected: parcels.length, received: parcels.filter(({ status }) => isIn(status)).length },
  }
}

contribute(
  "order.changes",
  "consolidation",
  () => `select p.order_id, p.updated_at as changed_at from parcel p
    where p.order_id = any(:order_ids) and p.deleted_at is null`,
)
contribute("order.progress", "consolidation", parcelProgress)
contribute("shopper.erase", "consolidation", () => [
  `update parcel set customer_name = '', updated_at = now() where order_id = any(:order_ids)`,
])
