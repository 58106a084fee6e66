import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendOrderLettersWorkflow } from "../workflows"

/** Writes the exact bill to the customer whose order was handed over. */
export default async function sendLettersOfDelivery({ event, container }: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: event.data.id },
  })
  const order_id = data[0]?.order_id
  if (order_id) await sendOrderLettersWorkflow(container).run({ input: { order_id } })
}

export const config: SubscriberConfig = { event: "delivery.created" }
