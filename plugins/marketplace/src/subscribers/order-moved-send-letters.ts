import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PignonEvents } from "@pignon/kit"
import { sendOrderLettersWorkflow } from "../workflows"

/** Writes to the customer when his order has moved. */
export default async function sendLettersOfMovedOrder({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>) {
  await sendOrderLettersWorkflow(container).run({ input: { order_id: event.data.order_id } })
}

export const config: SubscriberConfig = {
  event: [
    PignonEvents.VENDOR_ORDER_CREATED,
    PignonEvents.VENDOR_ORDER_ANSWERED,
    PignonEvents.STOP_DEPARTED,
    PignonEvents.STOP_DONE,
    "order.fulfillment_created",
  ],
}
