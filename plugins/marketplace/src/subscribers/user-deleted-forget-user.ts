import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { UserWorkflowEvents } from "@medusajs/framework/utils"
import { forgetUserWorkflow } from "../workflows"

/** Takes whoever lost his login off the lists. The guard does not wait for it: it asks whether the login is there. */
export default async function forgetDeletedUser({ event, container }: SubscriberArgs<{ id: string }>) {
  await forgetUserWorkflow(container).run({ input: { user_id: event.data.id } })
}

export const config: SubscriberConfig = { event: UserWorkflowEvents.DELETED }
