import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderOfFulfillment } from "@pignon/kit"
import { postDeliveredWorkflow } from "../workflows"

/** What a delivered order owes becomes due. */
export default async function postDelivered({ event, container }: SubscriberArgs<{ id: string }>) {
  const order_id = await orderOfFulfillment(container, event.data.id)
  if (order_id) await postDeliveredWorkflow(container).run({ input: { order_id } })
}

export const config: SubscriberConfig = { event: "delivery.created" }
