import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { handOverParcelsWorkflow } from "../workflows"

/** The parcels of a delivered order were handed over. */
export default async function handOverParcels({ event, container }: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: event.data.id },
  })
  const order_id = data[0]?.order_id
  if (order_id) await handOverParcelsWorkflow(container).run({ input: { order_id } })
}

export const config: SubscriberConfig = { event: "delivery.created" }
