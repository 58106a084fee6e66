import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderOfFulfillment } from "@pignon/kit"
import { handOverParcelsWorkflow } from "../workflows"

/** The parcels of a delivered order were handed over. */
export default async function handOverParcels({ event, container }: SubscriberArgs<{ id: string }>) {
  const order_id = await orderOfFulfillment(container, event.data.id)
  if (order_id) await handOverParcelsWorkflow(container).run({ input: { order_id } })
}

export const config: SubscriberConfig = { event: "delivery.created" }
