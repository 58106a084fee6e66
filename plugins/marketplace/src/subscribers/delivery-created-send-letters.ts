import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderOfFulfillment } from "@pignon/kit"
import { sendOrderLettersWorkflow } from "../workflows"

/** Writes the exact bill to the customer whose order was handed over. */
export default async function sendLettersOfDelivery({ event, container }: SubscriberArgs<{ id: string }>) {
  const order_id = await orderOfFulfillment(container, event.data.id)
  if (order_id) await sendOrderLettersWorkflow(container).run({ input: { order_id } })
}

export const config: SubscriberConfig = { event: "delivery.created" }
