import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { postCanceledWorkflow } from "../workflows"

/** What was held for a cancelled order is held no more. */
export default async function postCanceled({ event, container }: SubscriberArgs<{ id: string }>) {
  await postCanceledWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "order.canceled" }
