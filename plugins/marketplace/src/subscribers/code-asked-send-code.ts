import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PignonEvents, type CodeAskedEventData } from "@pignon/kit"
import { sendCodeWorkflow } from "../workflows"

/** Makes and sends the code that somebody asked for. */
export default async function sendAskedCode({ event, container }: SubscriberArgs<CodeAskedEventData>) {
  await sendCodeWorkflow(container).run({ input: event.data })
}

export const config: SubscriberConfig = { event: PignonEvents.CODE_ASKED }
