import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { notFound, orderLock, refuse, toCents } from "@pignon/kit"
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "@pignon/marketplace/modules/marketplace"
import { isComplete } from "../../domain/parcels"
import { CONSOLIDATION_MODULE, type ConsolidationModuleService } from "../../modules/consolidation"

type Amount = Parameters<typeof toCents>[0]
type Order = {
  id: string
  items: { id: string; quantity: Amount; detail: { fulfilled_quantity: Amount } }[]
  fulfillments: { id: string; canceled_at: string | null }[]
  payment_collections: { captured_amount: Amount | null }[]
}

const fields = [
  "id",
  "items.*",
  "items.detail.*",
  "fulfillments.id",
  "fulfillments.canceled_at",
  "payment_collections.captured_amount",
]
const LOCK_SECONDS = 30
const num = (value: Amount) => toCents(value) / 100

/**
 * Packs a complete and paid order: one core fulfilment of everything that is left. Idempotent, parallel calls included.
 * No `location_id`: Medusa then takes the stock from where it was reserved, at each shop.
 * No compensation: cancelling a fulfilment is a decision of its own.
 */
export const packOrderStep = createStep("pack-order", async (input: { order_id: string }, { container }) => {
  const service = container.resolve<ConsolidationModuleService>(CONSOLIDATION_MODULE)
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const pack = async () => {
    const parts = await marketplace.listVendorOrders(
      { order_id: input.order_id },
      { select: ["id", "status"], take: 200 },
    )
    if (parts.length === 0) return notFound("order.not_found", "Cette commande n’existe pas.")
    if (!isComplete(parts.map(({ status }) => status))) {
      return refuse(
        "order.not_complete",
        "Il manque encore des colis : la commande ne peut pas être emballée.",
      )
    }
    const { data } = await query.graph({ entity: "order", fields, filters: { id: input.order_id } })
    const order = data[0] as unknown as Order
    const packed = order.fulfillments.find(({ canceled_at }) => !canceled_at)
    if (packed) return { fulfillment_id: packed.id }
    // While the order is being settled its lines still change: pack what was settled, not what was ordered.
    const changes = await container
      .resolve(Modules.ORDER)
      .listOrderChanges({ order_id: order.id, status: ["pending", "requested"] } as object, { take: 1 })
    const captured = order.payment_collections.reduce((sum, c) => sum + toCents(c.captured_amount ?? 0), 0)
    if (captured <= 0 || changes.length > 0) {
      return refuse("order.not_paid", "Le paiement n’est pas encore encaissé. Réessayez dans un instant.")
    }
    const items = order.items
      .map(({ id, quantity, detail }) => ({ id, quantity: num(quantity) - num(detail.fulfilled_quantity) }))
      .filter(({ quantity }) => quantity > 0)
    const { result } = await createOrderFulfillmentWorkflow(container).run({
      input: { order_id: order.id, items },
    })
    return { fulfillment_id: result.id }
  }
  const { fulfillment_id } = await container
    .resolve(Modules.LOCKING)
    .execute(orderLock(input.order_id), pack, { timeout: LOCK_SECONDS })
  await service.completeOrder(input.order_id)
  const [row] = await service.listConsolidatedOrders({ order_id: input.order_id }, { take: 1 })
  if (row && row.status !== "packed") {
    await service.updateConsolidatedOrders({
      id: row.id,
      status: "packed",
      packed_at: new Date(),
      fulfillment_id,
    })
  }
  return new StepResponse({ order_id: input.order_id, fulfillment_id })
})
