import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { guestOrders } from "../../../lib/guest-orders"

/** A customer whose address is proven. */
export type ProvenCustomer = { customer_id: string; email: string }

/** Attaches the guest orders of a proven address to its customer; the compensation gives them back. */
export const claimOrdersStep = createStep(
  "claim-orders",
  async ({ customer_id, email }: ProvenCustomer, { container }) => {
    const orders = await guestOrders(container, customer_id, email)
    const service = container.resolve(Modules.ORDER)
    if (orders.length) await service.updateOrders(orders.map(({ id }) => ({ id, customer_id })))
    return new StepResponse(
      orders.map(({ id }) => id),
      orders,
    )
  },
  async (orders, { container }) => {
    const owned = (orders ?? []).flatMap(({ id, customer_id }) => (customer_id ? [{ id, customer_id }] : []))
    if (owned.length) await container.resolve(Modules.ORDER).updateOrders(owned)
  },
)
