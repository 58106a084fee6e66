import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { postDeliveredWorkflow } from "../workflows"

/** What a delivered order owes becomes due. */
export default async function postDelivered({ event, container }: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: event.data.id },
  })
  const order_id = data[0]?.order_id
  if (order_id) await postDeliveredWorkflow(container).run({ input: { order_id } })
}

export const config: SubscriberConfig = { event: "delivery.created" }
