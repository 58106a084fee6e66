import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { dropStopWorkflow } from "../workflows"

/** A fulfilment was cancelled: there is nothing to hand over. */
export default async function dropStop({ event, container }: SubscriberArgs<{ fulfillment_id: string }>) {
  await dropStopWorkflow(container).run({ input: { fulfillment_id: event.data.fulfillment_id } })
}

export const config: SubscriberConfig = { event: "order.fulfillment_canceled" }
