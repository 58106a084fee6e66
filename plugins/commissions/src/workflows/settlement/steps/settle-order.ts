import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { postCanceled, postDelivered } from "../../../lib/deliver-order"
import { settleOrder } from "../../../lib/settle-order"

/** An order by its id. */
export type OrderInput = { order_id: string }

/**
 * Captures an order's true amount, once. No compensation: money that moved is given back by a refund, never by undoing;
 * a run that broke is finished by the next.
 */
export const settleOrderStep = createStep("settle-order", async ({ order_id }: OrderInput, { container }) => {
  return new StepResponse(await settleOrder(container, order_id))
})

/** Posts what a delivered order owes to whom. No compensation: the ledger only grows. */
export const postDeliveredStep = createStep(
  "post-delivered",
  async ({ order_id }: OrderInput, { container }) => {
    return new StepResponse({ isNew: await postDelivered(container, order_id) })
  },
)

/** Takes back what was held for an order that was cancelled. No compensation: the ledger only grows. */
export const postCanceledStep = createStep(
  "post-canceled",
  async ({ order_id }: OrderInput, { container }) => {
    await postCanceled(container, order_id)
    return new StepResponse(void 0)
  },
)
