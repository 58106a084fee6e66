import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { createVendorOrdersWorkflow } from "../workflows"

/** Gives every shop its part as soon as an order is placed. */
export default async function createVendorOrders({ event, container }: SubscriberArgs<{ id: string }>) {
  await createVendorOrdersWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "order.placed" }
