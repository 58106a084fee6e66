import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sendOrderLetters } from "../../../lib/letters/send"

/** Sends what an order owes its customer. No compensation: a letter that is sent is sent. */
export const sendOrderLettersStep = createStep(
  "send-order-letters",
  async (input: { order_id: string }, { container }) =>
    new StepResponse(await sendOrderLetters(container, input.order_id)),
)
