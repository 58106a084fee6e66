import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { cancelVendorOrdersWorkflow } from "../workflows"

/** Tells the shops that a cancelled order needs nothing more. */
export default async function cancelVendorOrders({ event, container }: SubscriberArgs<{ id: string }>) {
  await cancelVendorOrdersWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "order.canceled" }
