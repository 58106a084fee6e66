import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { contributionsTo, toCents, type Cents } from "@pignon/kit"
import { orderStage } from "../domain/order-stage"
import { MARKETPLACE_MODULE } from "../modules/marketplace"
import type MarketplaceModuleService from "../modules/marketplace/service"

type Amount = Parameters<typeof toCents>[0]
type CoreOrder = {
  id: string
  display_id: number
  created_at: string
  status: string
  customer_id: string | null
  total: Amount
  shipping_total: Amount
  shipping_methods: { data: Record<string, unknown> | null }[]
  fulfillments: { id: string; delivered_at: string | null; canceled_at: string | null }[]
  payment_collections: { captured_amount: Amount | null }[]
}

const fields = [
  "id",
  "display_id",
  "created_at",
  "status",
  "customer_id",
  "total",
  "shipping_total",
  "shipping_methods.data",
  "fulfillments.id",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "payment_collections.captured_amount",
]

/** Reads the core order the progress is told of, or null. */
export async function coreOrder(container: MedusaContainer, orderId: string): Promise<CoreOrder | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields, filters: { id: orderId } })
  return (data[0] as unknown as CoreOrder | undefined) ?? null
}

/** Whether the order has come to its end, so that nothing more will happen to it. */
export const isOver = (stage: string): boolean => ["delivered", "picked_up", "canceled"].includes(stage)

async function partsOf(container: MedusaContainer, orderId: string) {
  const service = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const parts = await service.listVendorOrders(
    { order_id: orderId },
    { relations: ["lines", "vendor"], order: { reference: "ASC" } },
  )
  return parts.map(({ status, vendor, lines, final_cents, refuse_reason }) => ({
    shop: { handle: vendor.handle, name: vendor.name, code: vendor.code, accent_color: vendor.accent_color },
    status,
    refuse_reason,
    final_cents,
    lines: [...lines]
      .sort((a, b) => a.id.localeCompare(b.id))
      .map((line) => ({
        id: line.id,
        title: line.title,
        image_motif: line.image_motif,
        quantity: line.quantity,
        accepted_quantity: line.accepted_quantity,
        status: line.status,
        sold_by: line.sold_by,
        weighed_grams: line.weighed_grams,
        estimate_cents: line.estimate_cents,
        max_cents: line.max_cents,
        final_cents: line.final_cents,
        refuse_reason: line.refuse_reason,
      })),
  }))
}

const finalTotal = (parts: { final_cents: Cents | null }[], fee: Cents): Cents | null =>
  parts.length > 0 && parts.every((part) => part.final_cents !== null)
    ? parts.reduce((sum, part) => sum + (part.final_cents ?? 0), fee)
    : null

/** How an order stands, shop by shop; other plugins add what they know (slot, stop, parcels). */
export async function orderProgress(container: MedusaContainer, order: CoreOrder) {
  const [parts, ...said] = await Promise.all([
    partsOf(container, order.id),
    ...contributionsTo("order.progress").map(({ fn }) => fn(container, order.id)),
  ])
  const more: Record<string, unknown> = Object.assign({ slot: null, stop: null }, ...said)
  const mode =
    order.shipping_methods[0]?.data?.mode === "pickup" ? ("pickup" as const) : ("delivery" as const)
  const stop = more.stop as { status?: string } | null
  const packed = order.fulfillments.filter((fulfillment) => !fulfillment.canceled_at)
  const fee = toCents(order.shipping_total)
  const stage = orderStage({
    parts: parts.map((part) => part.status),
    mode,
    isCanceled: order.status === "canceled",
    isPacked: packed.length > 0,
    isDelivered: packed.length > 0 && packed.every((fulfillment) => fulfillment.delivered_at),
    stop: stop?.status ?? null,
  })
  const captured = order.payment_collections.reduce((sum, c) => sum + toCents(c.captured_amount ?? 0), 0)
  return {
    order_id: order.id,
    display_id: order.display_id,
    stage,
    mode,
    placed_at: order.created_at,
    delivery_fee_cents: fee,
    total_max_cents: toCents(order.total),
    total_estimate_cents: parts.flatMap((p) => p.lines).reduce((sum, l) => sum + l.estimate_cents, fee),
    total_final_cents: finalTotal(parts, fee),
    payment: { captured_cents: captured },
    parts,
    ...more,
  }
}
