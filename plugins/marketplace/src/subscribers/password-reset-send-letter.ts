import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendPasswordLetterWorkflow } from "../workflows"

type PasswordReset = { entity_id: string; token: string; actor_type: string; metadata?: { locale?: unknown } }

/** Sends a customer the way to a new password. The association's people and the shops have it from each other. */
export default async function sendPasswordReset({ event, container }: SubscriberArgs<PasswordReset>) {
  const { entity_id, token, actor_type, metadata } = event.data
  if (actor_type !== "customer") return
  const locale = typeof metadata?.locale === "string" ? metadata.locale : null
  await sendPasswordLetterWorkflow(container).run({ input: { email: entity_id, token, locale } })
}

export const config: SubscriberConfig = { event: "auth.password_reset" }
