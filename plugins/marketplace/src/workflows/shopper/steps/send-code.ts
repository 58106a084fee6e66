import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CodeAskedEventData } from "@pignon/kit"
import { localeFrom } from "../../../domain/locale"
import { sendCode } from "../../../lib/codes"
import { orderOf, orderSubject } from "../../../lib/find-order"
import { orderWishes } from "../../../lib/wishes"
import { claimSubject } from "../../../lib/guest-orders"

/** Makes and sends the code that was asked for, when there is anything to open. No compensation: it is sent. */
export const sendCodeStep = createStep("send-code", async (asked: CodeAskedEventData, { container }) => {
  if (asked.kind === "order") {
    const order = await orderOf(container, asked.display_id, asked.email)
    if (!order) return new StepResponse({ isSent: false })
    const { locale } = await orderWishes(container, order.id)
    const language = localeFrom(locale ?? order.locale)
    await sendCode(container, { subject: orderSubject(order.id), to: order.email, locale: language })
    return new StepResponse({ isSent: true })
  }
  const customer = await container.resolve(Modules.CUSTOMER).retrieveCustomer(asked.customer_id)
  const subject = claimSubject(customer.id)
  await sendCode(container, { subject, to: customer.email, locale: localeFrom(asked.locale) })
  return new StepResponse({ isSent: true })
})
