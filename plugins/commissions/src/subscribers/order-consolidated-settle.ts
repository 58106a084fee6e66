import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PignonEvents, type OrderEventData } from "@pignon/kit"
import { settleOrderWorkflow } from "../workflows"

/** Captures the true amount once every part of an order is in. */
export default async function settleConsolidated({ event, container }: SubscriberArgs<OrderEventData>) {
  await settleOrderWorkflow(container).run({ input: { order_id: event.data.order_id } })
}

export const config: SubscriberConfig = { event: PignonEvents.ORDER_CONSOLIDATED }
