import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendOrderLettersWorkflow } from "../workflows"

/** Writes to the customer whose order will not come. */
export default async function sendLettersOfCanceledOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await sendOrderLettersWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "order.canceled" }
