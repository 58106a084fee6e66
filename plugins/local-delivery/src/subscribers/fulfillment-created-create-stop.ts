import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { createStopWorkflow } from "../workflows"

/** Gives a packed order its stop. */
export default async function createStop({
  event,
  container,
}: SubscriberArgs<{ order_id: string; fulfillment_id: string }>) {
  const { order_id, fulfillment_id } = event.data
  await createStopWorkflow(container).run({ input: { order_id, fulfillment_id } })
}

export const config: SubscriberConfig = { event: "order.fulfillment_created" }
